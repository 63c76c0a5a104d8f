delete from introductions where source_id = @SourceId;
