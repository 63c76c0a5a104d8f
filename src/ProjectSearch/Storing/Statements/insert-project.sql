insert into projects (
    id, source_id, match_key, slug, year, title, purpose, kind, subregion_id, theme_id,
    priority_question, priority_question_label, total_cost, run_funding,
    table_line, purpose_line, page, raw_title, raw_owner, raw_owner_in_heading, raw_amounts,
    content_hash, changed_in_import, withdrawn)
values (
    @id, @source_id, @match_key, @slug, @year, @title, @purpose, @kind, @subregion_id, @theme_id,
    @priority_question, @priority_question_label, @total_cost, @run_funding,
    @table_line, @purpose_line, @page, @raw_title, @raw_owner, @raw_owner_in_heading, @raw_amounts,
    @content_hash, @changed_in_import, @withdrawn);
