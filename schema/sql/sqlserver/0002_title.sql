-- An empty title is refused, as SQLite has refused it from the first. DATALENGTH, since LEN counts no spaces at the end.
alter table dbo.projects add constraint ck_projects_title check (datalength(title) > 0);
