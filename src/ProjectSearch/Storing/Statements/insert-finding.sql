insert into findings (source_id, project_id, ordinal, code, severity, message, raw_values, line)
values (@source_id, @project_id, @ordinal, @code, @severity, @message, @raw_values, @line);
