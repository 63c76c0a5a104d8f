select d.database_id, coalesce((select max(i.number) from imports i), 0) as import_number
from dataset d;
