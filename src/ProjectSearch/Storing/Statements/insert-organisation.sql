insert into organisations (id, slug, name)
values (@Id, @Slug, @Name);
