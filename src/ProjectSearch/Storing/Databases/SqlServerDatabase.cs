using System.Data;
using System.Data.Common;
using Dapper;
using Microsoft.Data.SqlClient;

namespace ProjectSearch.Storing.Databases;

/// <summary>SQL Server 2019 or later, Azure SQL, and what speaks their protocol.</summary>
internal sealed class SqlServerDatabase(string connectionString) : IDatabase
{
    /// <summary>How long an import waits for another one, and how long a statement may take.</summary>
    private const int TimeoutSeconds = 600;

    public string Dialect => "sqlserver";

    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqlConnection(connectionString);
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

    public async Task InsertAsync(DbTransaction transaction, BulkTable table, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
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
            DestinationTableName = table.Name,
            BulkCopyTimeout = TimeoutSeconds,
        };
        foreach (var column in table.Columns)
        {
            copy.ColumnMappings.Add(column.Name, column.Name);
        }

        await copy.WriteToServerAsync(data, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<DbTransaction> BeginAsync(DbConnection connection, string mode, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken).ConfigureAwait(false);
        var granted = await connection.ExecuteScalarAsync<int>(new CommandDefinition(
            Sql.Load("sqlserver/lock-import"),
            new { Mode = mode },
            transaction,
            TimeoutSeconds,
            cancellationToken: cancellationToken)).ConfigureAwait(false);
        if (granted < 0)
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
            throw new StoreException($"The database did not grant the import lock (sp_getapplock answered {granted}). Try again when the other import has ended.");
        }

        return transaction;
    }
}
