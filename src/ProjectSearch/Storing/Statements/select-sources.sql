select
    s.id, s.name, s.publisher, s.sha256, s.year, s.imported_at,
    (select count(*) from projects p where p.source_id = s.id and p.withdrawn = 0) as project_count
from sources s
order by s.id;
