insert into themes (id, name_key, slug, name)
values (@Id, @NameKey, @Slug, @Name);
