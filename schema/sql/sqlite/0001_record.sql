-- The record. Amounts are SEK. Moments are UTC, in milliseconds since 1970.
-- *_key columns hold normalised spellings: equality and uniqueness rest on them, never on a collation.

create table dataset (
    id integer not null primary key check (id = 1),
    database_id text not null check (length(database_id) = 32)
);

insert into dataset (id, database_id) values (1, lower(hex(randomblob(16))));

create table sources (
    id integer not null primary key,
    publisher text not null,
    document_kind text not null,
    year integer not null check (year between 1900 and 2200),
    name text not null,
    sha256 text not null check (length(sha256) = 64),
    content_hash text not null check (length(content_hash) = 64),
    imported_at integer not null,
    constraint uq_sources_identity unique (publisher, document_kind, year)
);

create table imports (
    number integer not null primary key check (number > 0),
    source_id integer not null references sources (id),
    imported_at integer not null,
    added integer not null check (added >= 0),
    changed integer not null check (changed >= 0),
    withdrawn integer not null check (withdrawn >= 0),
    unchanged integer not null check (unchanged >= 0)
);

create index ix_imports_source on imports (source_id);

create table subregions (
    id integer not null primary key,
    name_key text not null constraint uq_subregions_key unique,
    slug text not null constraint uq_subregions_slug unique,
    name text not null
);

create table introductions (
    source_id integer not null references sources (id),
    subregion_id integer not null references subregions (id),
    body text not null,
    primary key (source_id, subregion_id)
);

create table themes (
    id integer not null primary key,
    name_key text not null constraint uq_themes_key unique,
    slug text not null constraint uq_themes_slug unique,
    name text not null
);

create table organisations (
    id integer not null primary key,
    slug text not null constraint uq_organisations_slug unique,
    name text not null
);

-- What spellings come to when they are levelled out: organisations that share a key are one.
create table organisation_keys (
    organisation_key text not null primary key,
    organisation_id integer not null references organisations (id)
) without rowid;

create index ix_organisation_keys_organisation on organisation_keys (organisation_id);

create table organisation_aliases (
    organisation_id integer not null references organisations (id),
    spelling text not null,
    primary key (organisation_id, spelling)
) without rowid;

create table projects (
    id integer not null primary key,
    source_id integer not null references sources (id),
    match_key text not null,
    slug text not null constraint uq_projects_slug unique,
    year integer not null check (year between 1900 and 2200),
    title text not null check (length(title) > 0),
    purpose text null,
    kind text not null check (kind in ('PROJECT', 'PRE_STUDY', 'ACTIVITY', 'UNKNOWN')),
    subregion_id integer null references subregions (id),
    theme_id integer null references themes (id),
    priority_question integer null,
    priority_question_label text null,
    total_cost integer null check (total_cost between 0 and 1000000000000),
    run_funding integer null check (run_funding between 0 and 1000000000000),
    table_line integer null,
    purpose_line integer null,
    page integer null,
    raw_title text not null,
    raw_owner text not null,
    raw_owner_in_heading text null,
    raw_amounts text null,
    content_hash text not null check (length(content_hash) = 64),
    changed_in_import integer not null references imports (number),
    withdrawn integer not null check (withdrawn in (0, 1)),
    constraint uq_projects_match unique (source_id, match_key)
);

-- The index follows by the number of the import; the rest is read in order of the key.
create index ix_projects_changed on projects (changed_in_import, id);

create table project_owners (
    project_id integer not null references projects (id),
    ordinal integer not null check (ordinal >= 0),
    organisation_id integer not null references organisations (id),
    primary key (project_id, ordinal)
) without rowid;

create index ix_project_owners_organisation on project_owners (organisation_id, project_id);

create table control_totals (
    source_id integer not null references sources (id),
    ordinal integer not null check (ordinal >= 0),
    subregion_id integer not null references subregions (id),
    theme_id integer not null references themes (id),
    stated_total_cost integer not null check (stated_total_cost between 0 and 1000000000000),
    stated_run_funding integer not null check (stated_run_funding between 0 and 1000000000000),
    computed_total_cost integer not null check (computed_total_cost >= 0),
    computed_run_funding integer not null check (computed_run_funding >= 0),
    primary key (source_id, ordinal)
) without rowid;

create table findings (
    source_id integer not null references sources (id),
    project_id integer not null, -- 0: about the source as a whole
    ordinal integer not null check (ordinal >= 0),
    code text not null,
    severity text not null check (severity in ('INFO', 'WARNING', 'ERROR')),
    message text not null,
    raw_values text not null, -- a JSON array of strings
    line integer null,
    primary key (source_id, project_id, ordinal)
) without rowid;

create index ix_findings_project on findings (project_id);
