-- Rows that are listed and carry a number given since the package began: new ones, corrected ones, and those whose
-- owner was renamed or merged.
select count(*)
from projects
where source_id = @SourceId and withdrawn = 0 and changed_in_import > @Above;
