delete from changed_projects;
