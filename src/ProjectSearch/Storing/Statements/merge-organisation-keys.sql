update organisation_keys set organisation_id = @Into where organisation_id = @Merged;
