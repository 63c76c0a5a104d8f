select id, slug, name
from organisations
order by id;
