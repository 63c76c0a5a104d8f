insert into organisation_aliases (organisation_id, spelling)
values (@organisation_id, @spelling);
