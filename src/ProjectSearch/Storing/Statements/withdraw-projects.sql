update projects
set withdrawn = 1, changed_in_import = @Number
where id in @ProjectIds;
