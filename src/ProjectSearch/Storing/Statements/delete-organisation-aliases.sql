delete from organisation_aliases where organisation_id = @Merged;
