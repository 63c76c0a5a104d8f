update imports
set added = @Added, changed = @Changed, withdrawn = @Withdrawn, unchanged = @Unchanged
where number = @Number;
