select id, match_key, content_hash, withdrawn
from projects
where source_id = @SourceId and match_key in @MatchKeys;
