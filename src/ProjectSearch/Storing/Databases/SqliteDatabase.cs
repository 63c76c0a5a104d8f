using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace ProjectSearch.Storing.Databases;

/// <summary>The embedded default: one file, written through a write-ahead log so that readers never wait.</summary>
internal sealed class SqliteDatabase : IDatabase
{
    /// <summary>How long an import waits for another one, and how long a statement may take.</summary>
    private const int TimeoutSeconds = 600;

    private const int ImportCacheKilobytes = 64 * 1024;

    private readonly SqliteConnectionStringBuilder settings;

    /// <exception cref="ArgumentException">The connection string can't be read.</exception>
    public SqliteDatabase(string? connectionString)
    {
        settings = new SqliteConnectionStringBuilder(connectionString ?? $"Data Source={Path.Combine("data", "projectsearch.db")}")
        {
            ForeignKeys = true,
            DefaultTimeout = TimeoutSeconds,
        };
    }

    public string Dialect => "sqlite";

    public string ConnectionString => settings.ToString();

    /// <summary>Whether there is no file yet: opening it to look would make one.</summary>
    public bool IsMissing => settings.Mode != SqliteOpenMode.Memory && !File.Exists(settings.DataSource);

    private bool IsReadOnly => settings.Mode == SqliteOpenMode.ReadOnly;

    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            if (!IsReadOnly)
            {
                await using var command = connection.CreateCommand();
                // A commit is on the disk before it is reported: a power cut loses no import that was said to be done.
                command.CommandText = "pragma journal_mode = wal; pragma synchronous = full;";
                await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }

            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public Task CreateIfMissingAsync(CancellationToken cancellationToken)
    {
        if (!IsReadOnly && Path.GetDirectoryName(Path.GetFullPath(settings.DataSource)) is { } folder && settings.Mode != SqliteOpenMode.Memory)
        {
            Directory.CreateDirectory(folder);
        }

        return Task.CompletedTask;
    }

    public async Task<DbTransaction> BeginImportAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        // New rows land all over the indexes: with the usual 2 MB of pages an import writes most of them out and reads them back.
        await using var command = connection.CreateCommand();
        command.CommandText = $"pragma cache_size = -{ImportCacheKilobytes};";
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        return ((SqliteConnection)connection).BeginTransaction(deferred: false);
    }

    public Task<DbTransaction> BeginReadingAsync(DbConnection connection, CancellationToken cancellationToken) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: true));

    public Task UpdateProjectsAsync(DbTransaction transaction, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken) =>
        InsertAsync(transaction, BulkTable.ChangedProjects, rows, cancellationToken);

    public Task InsertAsync(DbTransaction transaction, BulkTable table, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken) =>
        SingleRows.WriteAsync(transaction, table, rows, cancellationToken);
}
