select organisation_id, spelling
from organisation_aliases
order by organisation_id, spelling;
