update sources
set name = @Name, sha256 = @Sha256, content_hash = @ContentHash, imported_at = @ImportedAt
where id = @Id;
