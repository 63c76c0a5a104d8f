-- Owned by the transaction, so that it falls with it, whatever ends it. Waits as long as the command does.
declare @result int;
exec @result = sp_getapplock @Resource = N'ProjectSearch.Import', @LockMode = @Mode, @LockOwner = N'Transaction', @LockTimeout = -1;
select @result;
