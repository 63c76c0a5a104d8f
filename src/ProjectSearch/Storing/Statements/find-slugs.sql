select slug
from projects
where slug in @Slugs;
