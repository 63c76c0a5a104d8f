-- Planned for the numbers at hand: from 0 the table is read in order of its key, from a late import by the index of changes.
select top (@Count)
    id, slug, year, title, purpose, kind, subregion_id, theme_id, source_id,
    priority_question, priority_question_label, total_cost, run_funding,
    table_line, purpose_line, page, raw_title, raw_owner, raw_owner_in_heading, raw_amounts,
    changed_in_import, withdrawn
from projects
where changed_in_import > @Above and id > @After
order by id
option (recompile);
