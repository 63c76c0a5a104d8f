insert into sources (id, publisher, document_kind, year, name, sha256, content_hash, imported_at)
values (@Id, @Publisher, @DocumentKind, @Year, @Name, @Sha256, @ContentHash, @ImportedAt);
