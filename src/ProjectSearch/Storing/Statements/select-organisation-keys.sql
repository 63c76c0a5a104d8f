select organisation_key, organisation_id
from organisation_keys;
