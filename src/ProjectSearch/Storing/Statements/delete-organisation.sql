delete from organisations where id = @Merged;
