using System.Data;
using System.Data.Common;

namespace ProjectSearch.Storing.Databases;

/// <summary>Writes the rows of a bulk table one by one, with one command for all of them.</summary>
internal static class SingleRows
{
    public static async Task WriteAsync(DbTransaction transaction, BulkTable table, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken)
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = Sql.Load(table.RowStatement);
        var parameters = table.Columns.Select(column => Add(command, column)).ToArray();
        foreach (var row in rows)
        {
            for (var column = 0; column < parameters.Length; column++)
            {
                parameters[column].Value = row[column] ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    // Typed, since a null tells nothing of its column.
    private static DbParameter Add(DbCommand command, BulkColumn column)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@" + column.Name;
        parameter.DbType = column.Type == typeof(long) ? DbType.Int64 : column.Type == typeof(int) ? DbType.Int32 : DbType.String;
        command.Parameters.Add(parameter);
        return parameter;
    }
}
