insert into imports (number, source_id, imported_at, added, changed, withdrawn, unchanged)
values (@Number, @SourceId, @ImportedAt, 0, 0, 0, 0);
