select project_id, organisation_id
from project_owners
where project_id >= @From and project_id <= @To
order by project_id, ordinal;
