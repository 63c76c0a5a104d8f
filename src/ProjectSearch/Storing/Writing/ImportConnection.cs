using System.Data.Common;
using Dapper;
using ProjectSearch.Projects;
using ProjectSearch.Storing.Databases;
using ProjectSearch.Storing.Reading;

namespace ProjectSearch.Storing.Writing;

/// <summary>The transaction of one import, with the statements run in it.</summary>
internal sealed class ImportConnection(IDatabase database, DbTransaction transaction)
{
    // Statements over a long list of keys are run in pieces: SQL Server takes at most 2,100 parameters.
    private const int ListSize = 1000;

    public async Task<List<T>> QueryAsync<T>(string sql, object? parameters, CancellationToken cancellationToken) =>
        (await transaction.Connection!.QueryAsync<T>(Command(sql, parameters, cancellationToken)).ConfigureAwait(false)).AsList();

    public Task<T?> QuerySingleOrDefaultAsync<T>(string sql, object? parameters, CancellationToken cancellationToken) =>
        transaction.Connection!.QuerySingleOrDefaultAsync<T>(Command(sql, parameters, cancellationToken));

    public Task<int> ExecuteAsync(string sql, object? parameters, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(Command(sql, parameters, cancellationToken));

    /// <summary>Runs a statement over a list of keys of any length, a thousand at a time.</summary>
    public async Task ExecuteForKeysAsync(string sql, IEnumerable<long> keys, Func<long[], object> parameters, CancellationToken cancellationToken)
    {
        foreach (var chunk in keys.Chunk(ListSize))
        {
            await ExecuteAsync(sql, parameters(chunk), cancellationToken).ConfigureAwait(false);
        }
    }

    public Task InsertAsync(BulkTable table, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken) =>
        database.InsertAsync(transaction, table, rows, cancellationToken);

    public Task UpdateProjectsAsync(IReadOnlyList<object?[]> rows, CancellationToken cancellationToken) =>
        database.UpdateProjectsAsync(transaction, rows, cancellationToken);

    public async Task<DatasetVersion> ReadVersionAsync(CancellationToken cancellationToken) =>
        (await QuerySingleOrDefaultAsync<VersionRow>(Sql.SelectVersion(database), null, cancellationToken).ConfigureAwait(false))!.ToVersion();

    private CommandDefinition Command(string sql, object? parameters, CancellationToken cancellationToken) =>
        new(sql, parameters, transaction, cancellationToken: cancellationToken);
}
