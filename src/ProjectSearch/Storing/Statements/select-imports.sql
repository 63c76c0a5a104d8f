select number, source_id, imported_at, added, changed, withdrawn, unchanged
from imports
order by number desc;
