select id, content_hash
from sources
where publisher = @Publisher and document_kind = @DocumentKind and year = @Year;
