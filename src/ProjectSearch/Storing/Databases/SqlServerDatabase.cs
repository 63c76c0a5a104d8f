using System.Data;
using System.Data.Common;
using Dapper;
using Microsoft.Data.SqlClient;

namespace ProjectSearch.Storing.Databases;

/// <summary>SQL Server 2019 or later, Azure SQL, and what speaks their protocol.</summary>
internal sealed class SqlServerDatabase : IDatabase
{
    /// <summary>How long an import waits for another one, and how long a statement may take.</summary>
    private const int TimeoutSeconds = 600;

    /// <summary>The error number of a database that does not exist or that the login may not enter.</summary>
    private const int CannotOpenDatabase = 4060;

    /// <summary>The same in Babelfish, and in SQL Server where a connection changes its database.</summary>
    private const int NoSuchDatabase = 911;

    /// <summary>The driver's own error number where a command took longer than it may.</summary>
    private const int Timeout = -2;

    private const string Master = "master";

    /// <summary>Where the migrations make the tables, whatever the default schema of the login.</summary>
    private const string Schema = "dbo";

    /// <summary>How SQL Server and Azure SQL begin to tell their version.</summary>
    private const string Vendor = "Microsoft";

    private readonly SqlConnectionStringBuilder settings;
    private bool? takesBulk;

    /// <exception cref="ArgumentException">The connection string can't be read.</exception>
    public SqlServerDatabase(string connectionString)
    {
        settings = new SqlConnectionStringBuilder(connectionString) { MultipleActiveResultSets = false };
        if (!settings.ShouldSerialize("Command Timeout"))
        {
            settings.CommandTimeout = TimeoutSeconds;
        }

        if (!settings.ShouldSerialize("Application Name"))
        {
            settings.ApplicationName = "ProjectSearch";
        }
    }

    public string Dialect => "sqlserver";

    public string ConnectionString => settings.ConnectionString;

    public async Task CreateIfMissingAsync(CancellationToken cancellationToken)
    {
        // Without the pool, which would answer with the first failure for a while.
        var unpooled = new SqlConnectionStringBuilder(ConnectionString) { Pooling = false };
        try
        {
            await using var connection = new SqlConnection(unpooled.ConnectionString);
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            if (string.Equals(connection.Database, Master, StringComparison.OrdinalIgnoreCase))
            {
                throw new StoreException("Database:ConnectionString names no database, and the login's own is master, which is the server's. Add Database=ProjectSearch to it.");
            }
        }
        catch (SqlException exception) when (exception.Number is CannotOpenDatabase or NoSuchDatabase)
        {
            unpooled.InitialCatalog = Master;
            await using var master = new SqlConnection(unpooled.ConnectionString);
            await master.OpenAsync(cancellationToken).ConfigureAwait(false);
            await master.ExecuteAsync(new CommandDefinition(
                Sql.Load("sqlserver/create-database"),
                new { Database = settings.InitialCatalog },
                cancellationToken: cancellationToken)).ConfigureAwait(false);
        }
    }

    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqlConnection(ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public Task<DbTransaction> BeginImportAsync(DbConnection connection, CancellationToken cancellationToken) =>
        BeginAsync(connection, "Exclusive", cancellationToken);

    public Task<DbTransaction> BeginReadingAsync(DbConnection connection, CancellationToken cancellationToken) =>
        BeginAsync(connection, "Shared", cancellationToken);

    public async Task UpdateProjectsAsync(DbTransaction transaction, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken)
    {
        await InsertAsync(transaction, BulkTable.ChangedProjects, rows, cancellationToken).ConfigureAwait(false);
        foreach (var statement in (string[])["sqlserver/update-changed-projects", "sqlserver/delete-changed-projects"])
        {
            await transaction.Connection!.ExecuteAsync(new CommandDefinition(
                Sql.Load(statement), null, transaction, cancellationToken: cancellationToken)).ConfigureAwait(false);
        }
    }

    public async Task InsertAsync(DbTransaction transaction, BulkTable table, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return;
        }

        if (!await TakesBulkAsync(transaction, cancellationToken).ConfigureAwait(false))
        {
            await SingleRows.WriteAsync(transaction, table, rows, cancellationToken).ConfigureAwait(false);
            return;
        }

        using var data = new DataTable();
        foreach (var column in table.Columns)
        {
            data.Columns.Add(column.Name, column.Type);
        }

        foreach (var row in rows)
        {
            data.Rows.Add([.. row.Select(value => value ?? DBNull.Value)]);
        }

        using var copy = new SqlBulkCopy((SqlConnection)transaction.Connection!, SqlBulkCopyOptions.CheckConstraints, (SqlTransaction)transaction)
        {
            DestinationTableName = $"{Schema}.{table.Name}",
            BulkCopyTimeout = settings.CommandTimeout,
        };
        foreach (var column in table.Columns)
        {
            copy.ColumnMappings.Add(column.Name, column.Name);
        }

        await copy.WriteToServerAsync(data, cancellationToken).ConfigureAwait(false);
    }

    // SqlBulkCopy asks for a table's columns in a way that Babelfish answers with the last one alone. One server is not
    // exchanged for another behind a connection string, so it is asked once.
    private async ValueTask<bool> TakesBulkAsync(DbTransaction transaction, CancellationToken cancellationToken)
    {
        if (takesBulk is null)
        {
            var version = await transaction.Connection!.ExecuteScalarAsync<string?>(new CommandDefinition(
                Sql.Load("sqlserver/select-server-version"), null, transaction, cancellationToken: cancellationToken)).ConfigureAwait(false);
            takesBulk = version?.StartsWith(Vendor, StringComparison.Ordinal) == true;
        }

        return takesBulk.Value;
    }

    private static async Task<DbTransaction> BeginAsync(DbConnection connection, string mode, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken).ConfigureAwait(false);
        try
        {
            var granted = await connection.ExecuteScalarAsync<int>(new CommandDefinition(
                Sql.Load("sqlserver/lock-import"),
                new { Mode = mode },
                transaction,
                cancellationToken: cancellationToken)).ConfigureAwait(false);
            return granted >= 0 ? transaction : throw NotGranted($"sp_getapplock answered {granted}", null);
        }
        catch (SqlException exception) when (exception.Number == Timeout)
        {
            throw NotGranted("the command timed out", exception);
        }
    }

    private static StoreException NotGranted(string reason, Exception? cause) => new(
        $"The database did not grant the import lock ({reason}). Another import or a reading of everything has it: try again when that has ended, or wait longer with Command Timeout in Database:ConnectionString.",
        cause);
}
