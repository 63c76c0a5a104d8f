delete from control_totals where source_id = @SourceId;
