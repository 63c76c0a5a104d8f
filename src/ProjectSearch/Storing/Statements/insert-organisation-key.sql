insert into organisation_keys (organisation_key, organisation_id)
values (@organisation_key, @organisation_id);
