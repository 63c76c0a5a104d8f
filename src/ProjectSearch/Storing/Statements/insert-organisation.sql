insert into organisations (id, slug, name)
values (@id, @slug, @name);
