select
    year, subregion_id, theme_id, count(*) as count,
    sum(total_cost) as total_cost, sum(run_funding) as run_funding
from projects
where withdrawn = 0
group by year, subregion_id, theme_id
order by year, subregion_id, theme_id;
