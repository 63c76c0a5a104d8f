insert into organisation_aliases (organisation_id, spelling)
values (@OrganisationId, @Spelling);
