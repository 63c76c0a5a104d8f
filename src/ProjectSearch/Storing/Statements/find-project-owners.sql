select project_id, organisation_id
from project_owners
where project_id in @ProjectIds
order by project_id, ordinal;
