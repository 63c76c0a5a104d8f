-- Rights for a login that only serves: SELECT, once another login has migrated the database.
-- Serve with Dataset:ImportShipped=false. Run in the database of ProjectSearch; the user "projectsearch_reader" must exist:
--   create user projectsearch_reader for login projectsearch_reader;

grant select on dbo.SchemaVersions to projectsearch_reader;
grant select on dbo.dataset to projectsearch_reader;
grant select on dbo.sources to projectsearch_reader;
grant select on dbo.imports to projectsearch_reader;
grant select on dbo.subregions to projectsearch_reader;
grant select on dbo.introductions to projectsearch_reader;
grant select on dbo.themes to projectsearch_reader;
grant select on dbo.organisations to projectsearch_reader;
grant select on dbo.organisation_aliases to projectsearch_reader;
grant select on dbo.projects to projectsearch_reader;
grant select on dbo.project_owners to projectsearch_reader;
grant select on dbo.control_totals to projectsearch_reader;
grant select on dbo.findings to projectsearch_reader;
