insert into introductions (source_id, subregion_id, body)
values (@SourceId, @SubregionId, @Body);
