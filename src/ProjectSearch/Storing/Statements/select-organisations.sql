-- An organisation that lost all its projects to a correction of the source is kept for its slug, but not shown.
select o.id, o.slug, o.name
from organisations o
where exists (select 1 from project_owners po where po.organisation_id = o.id)
order by o.id;
