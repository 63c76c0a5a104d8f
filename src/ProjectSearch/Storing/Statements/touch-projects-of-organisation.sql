-- What an organisation is called is searched and shown with its projects, so its change is theirs too.
update projects
set changed_in_import = @Number
where changed_in_import < @Number
    and id in (select po.project_id from project_owners po where po.organisation_id = @OrganisationId);
