select id
from projects
where source_id = @SourceId and withdrawn = 0
order by id;
