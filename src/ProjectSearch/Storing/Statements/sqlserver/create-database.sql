-- Run in master. The name is the administrator's own, from the connection string. Another process may do the same.
if db_id(@Database) is null
begin
    declare @create nvarchar(300) = N'create database ' + quotename(@Database);
    begin try
        exec (@create);
    end try
    begin catch
        if db_id(@Database) is null throw;
    end catch;
end;
