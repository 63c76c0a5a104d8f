-- The slug, the source and the match key stay as the first import made them.
update p
set
    year = c.year, title = c.title, purpose = c.purpose, kind = c.kind, subregion_id = c.subregion_id, theme_id = c.theme_id,
    priority_question = c.priority_question, priority_question_label = c.priority_question_label,
    total_cost = c.total_cost, run_funding = c.run_funding,
    table_line = c.table_line, purpose_line = c.purpose_line, page = c.page,
    raw_title = c.raw_title, raw_owner = c.raw_owner, raw_owner_in_heading = c.raw_owner_in_heading, raw_amounts = c.raw_amounts,
    content_hash = c.content_hash, changed_in_import = c.changed_in_import,
    withdrawn = 0
from projects p
join changed_projects c on c.id = p.id;
