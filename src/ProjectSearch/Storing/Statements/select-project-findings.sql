select source_id, project_id, code, severity, message, raw_values, line
from findings
where project_id >= @From and project_id <= @To
order by project_id, ordinal;
