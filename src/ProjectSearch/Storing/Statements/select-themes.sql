select id, name_key, slug, name
from themes
order by id;
