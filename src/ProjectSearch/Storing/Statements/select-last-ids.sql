-- Keys are given out by the import that holds the lock, so that rows can be written in bulk with their keys.
select
    coalesce((select max(id) from sources), 0) as source_id,
    coalesce((select max(id) from subregions), 0) as subregion_id,
    coalesce((select max(id) from themes), 0) as theme_id,
    coalesce((select max(id) from organisations), 0) as organisation_id,
    coalesce((select max(id) from projects), 0) as project_id,
    coalesce((select max(number) from imports), 0) as import_number;
