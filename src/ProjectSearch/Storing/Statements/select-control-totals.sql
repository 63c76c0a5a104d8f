select source_id, subregion_id, theme_id, stated_total_cost, stated_run_funding, computed_total_cost, computed_run_funding
from control_totals
order by source_id, ordinal;
