namespace ProjectSearch.Storing.Databases;

/// <summary>A table that imports write in bulk.</summary>
/// <param name="Name">The table.</param>
/// <param name="RowStatement">Name of the statement that writes one row where rows are written singly; its parameters are the columns' names.</param>
/// <param name="Columns">The columns, in the order of a row's values.</param>
internal sealed record BulkTable(string Name, string RowStatement, IReadOnlyList<BulkColumn> Columns)
{
    public static BulkTable Projects { get; } = new("projects", "insert-project",
    [
        new("id", typeof(long)),
        new("source_id", typeof(long)),
        new("match_key", typeof(string)),
        new("slug", typeof(string)),
        new("year", typeof(int)),
        new("title", typeof(string)),
        new("purpose", typeof(string)),
        new("kind", typeof(string)),
        new("subregion_id", typeof(long)),
        new("theme_id", typeof(long)),
        new("priority_question", typeof(int)),
        new("priority_question_label", typeof(string)),
        new("total_cost", typeof(long)),
        new("run_funding", typeof(long)),
        new("table_line", typeof(int)),
        new("purpose_line", typeof(int)),
        new("page", typeof(int)),
        new("raw_title", typeof(string)),
        new("raw_owner", typeof(string)),
        new("raw_owner_in_heading", typeof(string)),
        new("raw_amounts", typeof(string)),
        new("content_hash", typeof(string)),
        new("changed_in_import", typeof(int)),
        new("withdrawn", typeof(int)),
    ]);

    /// <summary>What an import may change of a project. SQL Server gathers it in a table of its own; where rows are written singly, each is updated in place.</summary>
    public static BulkTable ChangedProjects { get; } = new("changed_projects", "update-project",
        [.. Projects.Columns.Where(column => column.Name is not ("source_id" or "match_key" or "slug" or "withdrawn"))]);

    public static BulkTable Organisations { get; } = new("organisations", "insert-organisation",
    [
        new("id", typeof(long)),
        new("slug", typeof(string)),
        new("name", typeof(string)),
    ]);

    public static BulkTable OrganisationKeys { get; } = new("organisation_keys", "insert-organisation-key",
    [
        new("organisation_key", typeof(string)),
        new("organisation_id", typeof(long)),
    ]);

    public static BulkTable OrganisationAliases { get; } = new("organisation_aliases", "insert-organisation-alias",
    [
        new("organisation_id", typeof(long)),
        new("spelling", typeof(string)),
    ]);

    public static BulkTable ProjectOwners { get; } = new("project_owners", "insert-project-owner",
    [
        new("project_id", typeof(long)),
        new("ordinal", typeof(int)),
        new("organisation_id", typeof(long)),
    ]);

    public static BulkTable Findings { get; } = new("findings", "insert-finding",
    [
        new("source_id", typeof(long)),
        new("project_id", typeof(long)),
        new("ordinal", typeof(int)),
        new("code", typeof(string)),
        new("severity", typeof(string)),
        new("message", typeof(string)),
        new("raw_values", typeof(string)),
        new("line", typeof(int)),
    ]);
}

/// <summary>A column of a bulk table.</summary>
/// <param name="Name">The column.</param>
/// <param name="Type">The type of its values; null stands for unknown.</param>
internal sealed record BulkColumn(string Name, Type Type);
