insert into organisation_aliases (organisation_id, spelling)
select @Into, a.spelling
from organisation_aliases a
where a.organisation_id = @Merged
    and not exists (select 1 from organisation_aliases b where b.organisation_id = @Into and b.spelling = a.spelling);
