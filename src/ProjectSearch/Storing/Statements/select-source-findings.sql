select source_id, project_id, code, severity, message, raw_values, line
from findings
where project_id = 0
order by source_id, ordinal;
