select i.subregion_id, s.year, i.body
from introductions i
join sources s on s.id = i.source_id
order by i.subregion_id, s.year, s.id;
