-- An import that is under way holds a lock on the row of its number. Whoever asks for the newest number passes it by
-- instead of waiting for the end of the import. READPAST alone is refused where reads are of row versions.
select d.database_id, coalesce((select max(i.number) from imports i with (readpast, readcommittedlock)), 0) as import_number
from dataset d;
