using System.Data.Common;

namespace ProjectSearch.Storing.Databases;

/// <summary>What SQLite and SQL Server do each in its own way; everything else is one SQL for both.</summary>
internal interface IDatabase
{
    /// <summary>The folder of the dialect's own statements and migrations.</summary>
    string Dialect { get; }

    /// <summary>Makes the database where there is none of its name: SQLite's folder, or the server's empty database.</summary>
    Task CreateIfMissingAsync(CancellationToken cancellationToken);

    /// <summary>Opens a connection.</summary>
    Task<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Begins a transaction that holds the import lock; waits while another import has it.</summary>
    Task<DbTransaction> BeginImportAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Begins a transaction that sees one committed state between imports.</summary>
    Task<DbTransaction> BeginReadingAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Inserts rows in bulk.</summary>
    Task InsertAsync(DbTransaction transaction, BulkTable table, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken);

    /// <summary>Updates stored projects in bulk.</summary>
    /// <param name="transaction">The import's transaction.</param>
    /// <param name="rows">Values in the order of <see cref="BulkTable.ChangedProjects"/>.</param>
    /// <param name="cancellationToken">Stops the statements.</param>
    Task UpdateProjectsAsync(DbTransaction transaction, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken);
}
