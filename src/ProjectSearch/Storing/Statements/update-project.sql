-- The slug, the source and the match key stay as the first import made them.
update projects
set
    year = @year, title = @title, purpose = @purpose, kind = @kind, subregion_id = @subregion_id, theme_id = @theme_id,
    priority_question = @priority_question, priority_question_label = @priority_question_label,
    total_cost = @total_cost, run_funding = @run_funding,
    table_line = @table_line, purpose_line = @purpose_line, page = @page,
    raw_title = @raw_title, raw_owner = @raw_owner, raw_owner_in_heading = @raw_owner_in_heading, raw_amounts = @raw_amounts,
    content_hash = @content_hash, changed_in_import = @changed_in_import,
    withdrawn = 0
where id = @id;
