delete from findings where source_id = @SourceId and project_id = 0;
