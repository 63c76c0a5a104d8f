update project_owners set organisation_id = @Into where organisation_id = @Merged;
