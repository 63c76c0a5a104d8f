select id, name_key, slug, name
from subregions
order by id;
