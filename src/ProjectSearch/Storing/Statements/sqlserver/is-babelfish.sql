-- 1 on Babelfish; SQL Server knows no such property.
select coalesce(convert(int, serverproperty(N'Babelfish')), 0);
