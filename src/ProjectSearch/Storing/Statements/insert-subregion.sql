insert into subregions (id, name_key, slug, name)
values (@Id, @NameKey, @Slug, @Name);
