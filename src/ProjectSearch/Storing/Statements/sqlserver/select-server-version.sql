-- SQL Server and Azure SQL begin with "Microsoft"; what only speaks their protocol names itself.
select @@version;
