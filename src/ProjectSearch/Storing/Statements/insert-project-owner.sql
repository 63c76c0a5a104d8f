insert into project_owners (project_id, ordinal, organisation_id)
values (@project_id, @ordinal, @organisation_id);
