namespace ProjectSearch.Storing;

/// <summary>Which database holds the record.</summary>
public sealed record DatabaseOptions
{
    /// <summary>The engine.</summary>
    public DatabaseProvider Provider { get; init; } = DatabaseProvider.Sqlite;

    /// <summary>The provider's own connection string; with SQLite null means data/projectsearch.db in the working folder.</summary>
    public string? ConnectionString { get; init; }
}

/// <summary>The engines that the store speaks to.</summary>
public enum DatabaseProvider
{
    /// <summary>The embedded default.</summary>
    Sqlite,

    /// <summary>SQL Server 2019 or later, or Azure SQL.</summary>
    SqlServer,
}
