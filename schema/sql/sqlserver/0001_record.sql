-- The record. Amounts are SEK. Moments are UTC, in milliseconds since 1970.
-- *_key columns hold normalised spellings and compare byte by byte: equality and uniqueness rest on them,
-- never on the collation that names and titles are read with.

create table dbo.dataset (
    id int not null constraint pk_dataset primary key constraint ck_dataset_one check (id = 1),
    database_id char(32) collate Latin1_General_BIN2 not null
);

insert into dbo.dataset (id, database_id) values (1, lower(replace(convert(char(36), newid()), '-', '')));

create table dbo.sources (
    id bigint not null constraint pk_sources primary key,
    publisher nvarchar(200) collate Latin1_General_BIN2 not null,
    document_kind nvarchar(200) collate Latin1_General_BIN2 not null,
    year int not null constraint ck_sources_year check (year between 1900 and 2200),
    name nvarchar(max) collate Finnish_Swedish_CI_AS not null,
    sha256 char(64) collate Latin1_General_BIN2 not null,
    content_hash char(64) collate Latin1_General_BIN2 not null,
    imported_at bigint not null,
    constraint uq_sources_identity unique (publisher, document_kind, year)
);

create table dbo.imports (
    number int not null constraint pk_imports primary key constraint ck_imports_number check (number > 0),
    source_id bigint not null constraint fk_imports_source references dbo.sources (id),
    imported_at bigint not null,
    added int not null constraint ck_imports_added check (added >= 0),
    changed int not null constraint ck_imports_changed check (changed >= 0),
    withdrawn int not null constraint ck_imports_withdrawn check (withdrawn >= 0),
    unchanged int not null constraint ck_imports_unchanged check (unchanged >= 0)
);

create index ix_imports_source on dbo.imports (source_id);

create table dbo.subregions (
    id bigint not null constraint pk_subregions primary key,
    name_key nvarchar(400) collate Latin1_General_BIN2 not null constraint uq_subregions_key unique,
    slug varchar(140) collate Latin1_General_BIN2 not null constraint uq_subregions_slug unique,
    name nvarchar(400) collate Finnish_Swedish_CI_AS not null
);

create table dbo.introductions (
    source_id bigint not null constraint fk_introductions_source references dbo.sources (id),
    subregion_id bigint not null constraint fk_introductions_subregion references dbo.subregions (id),
    body nvarchar(max) not null,
    constraint pk_introductions primary key (source_id, subregion_id)
);

create table dbo.themes (
    id bigint not null constraint pk_themes primary key,
    name_key nvarchar(400) collate Latin1_General_BIN2 not null constraint uq_themes_key unique,
    slug varchar(140) collate Latin1_General_BIN2 not null constraint uq_themes_slug unique,
    name nvarchar(400) collate Finnish_Swedish_CI_AS not null
);

create table dbo.organisations (
    id bigint not null constraint pk_organisations primary key,
    slug varchar(140) collate Latin1_General_BIN2 not null constraint uq_organisations_slug unique,
    name nvarchar(400) collate Finnish_Swedish_CI_AS not null
);

-- What spellings come to when they are levelled out: organisations that share a key are one.
create table dbo.organisation_keys (
    organisation_key nvarchar(400) collate Latin1_General_BIN2 not null constraint pk_organisation_keys primary key,
    organisation_id bigint not null constraint fk_organisation_keys_organisation references dbo.organisations (id)
);

create index ix_organisation_keys_organisation on dbo.organisation_keys (organisation_id);

create table dbo.organisation_aliases (
    organisation_id bigint not null constraint fk_organisation_aliases_organisation references dbo.organisations (id),
    spelling nvarchar(400) collate Latin1_General_BIN2 not null,
    constraint pk_organisation_aliases primary key nonclustered (organisation_id, spelling)
);

create table dbo.projects (
    id bigint not null constraint pk_projects primary key,
    source_id bigint not null constraint fk_projects_source references dbo.sources (id),
    match_key char(64) collate Latin1_General_BIN2 not null,
    slug varchar(140) collate Latin1_General_BIN2 not null constraint uq_projects_slug unique,
    year int not null constraint ck_projects_year check (year between 1900 and 2200),
    title nvarchar(max) collate Finnish_Swedish_CI_AS not null,
    purpose nvarchar(max) collate Finnish_Swedish_CI_AS null,
    kind varchar(20) collate Latin1_General_BIN2 not null constraint ck_projects_kind check (kind in ('PROJECT', 'PRE_STUDY', 'ACTIVITY', 'UNKNOWN')),
    subregion_id bigint null constraint fk_projects_subregion references dbo.subregions (id),
    theme_id bigint null constraint fk_projects_theme references dbo.themes (id),
    priority_question int null,
    priority_question_label nvarchar(max) null,
    total_cost bigint null constraint ck_projects_total_cost check (total_cost between 0 and 1000000000000),
    run_funding bigint null constraint ck_projects_run_funding check (run_funding between 0 and 1000000000000),
    table_line int null,
    purpose_line int null,
    page int null,
    raw_title nvarchar(max) not null,
    raw_owner nvarchar(max) not null,
    raw_owner_in_heading nvarchar(max) null,
    raw_amounts nvarchar(max) null,
    content_hash char(64) collate Latin1_General_BIN2 not null,
    changed_in_import int not null constraint fk_projects_import references dbo.imports (number),
    withdrawn int not null constraint ck_projects_withdrawn check (withdrawn in (0, 1)),
    constraint uq_projects_match unique (source_id, match_key)
);

-- The index follows by the number of the import; the rest is read in order of the key.
create index ix_projects_changed on dbo.projects (changed_in_import, id);

create table dbo.project_owners (
    project_id bigint not null constraint fk_project_owners_project references dbo.projects (id),
    ordinal int not null constraint ck_project_owners_ordinal check (ordinal >= 0),
    organisation_id bigint not null constraint fk_project_owners_organisation references dbo.organisations (id),
    constraint pk_project_owners primary key (project_id, ordinal)
);

create index ix_project_owners_organisation on dbo.project_owners (organisation_id, project_id);

create table dbo.control_totals (
    source_id bigint not null constraint fk_control_totals_source references dbo.sources (id),
    ordinal int not null constraint ck_control_totals_ordinal check (ordinal >= 0),
    subregion_id bigint not null constraint fk_control_totals_subregion references dbo.subregions (id),
    theme_id bigint not null constraint fk_control_totals_theme references dbo.themes (id),
    stated_total_cost bigint not null constraint ck_control_totals_stated_cost check (stated_total_cost between 0 and 1000000000000),
    stated_run_funding bigint not null constraint ck_control_totals_stated_run check (stated_run_funding between 0 and 1000000000000),
    computed_total_cost bigint not null constraint ck_control_totals_computed_cost check (computed_total_cost >= 0),
    computed_run_funding bigint not null constraint ck_control_totals_computed_run check (computed_run_funding >= 0),
    constraint pk_control_totals primary key (source_id, ordinal)
);

create table dbo.findings (
    source_id bigint not null constraint fk_findings_source references dbo.sources (id),
    project_id bigint not null, -- 0: about the source as a whole
    ordinal int not null constraint ck_findings_ordinal check (ordinal >= 0),
    code varchar(60) collate Latin1_General_BIN2 not null,
    severity varchar(20) collate Latin1_General_BIN2 not null constraint ck_findings_severity check (severity in ('INFO', 'WARNING', 'ERROR')),
    message nvarchar(max) not null,
    raw_values nvarchar(max) not null, -- a JSON array of strings
    line int null,
    constraint pk_findings primary key (source_id, project_id, ordinal)
);

create index ix_findings_project on dbo.findings (project_id);

-- Where an import lays projects that differ from what is stored before it updates them all at once. Empty between imports.
create table dbo.changed_projects (
    id bigint not null constraint pk_changed_projects primary key,
    year int not null,
    title nvarchar(max) not null,
    purpose nvarchar(max) null,
    kind varchar(20) not null,
    subregion_id bigint null,
    theme_id bigint null,
    priority_question int null,
    priority_question_label nvarchar(max) null,
    total_cost bigint null,
    run_funding bigint null,
    table_line int null,
    purpose_line int null,
    page int null,
    raw_title nvarchar(max) not null,
    raw_owner nvarchar(max) not null,
    raw_owner_in_heading nvarchar(max) null,
    raw_amounts nvarchar(max) null,
    content_hash char(64) not null,
    changed_in_import int not null
);
