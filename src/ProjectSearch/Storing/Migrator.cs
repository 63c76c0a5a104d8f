using System.Data.Common;
using Dapper;
using DbUp;
using DbUp.Engine;
using ProjectSearch.Storing.Databases;

namespace ProjectSearch.Storing;

/// <summary>Brings a database to the schema that this build knows, forward only.</summary>
public sealed class Migrator(DatabaseOptions options)
{
    // Another process may be migrating the same database: its work shows in the journal a moment later.
    private const int Attempts = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private readonly IDatabase database = DatabaseFactory.Create(options);

    /// <summary>Applies the migrations that are missing.</summary>
    /// <param name="cancellationToken">Stops between attempts.</param>
    /// <returns>Names of the migrations that were applied, in order; empty when none was missing.</returns>
    /// <exception cref="StoreException">The database is newer than this build, or can't be reached or changed.</exception>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken)
    {
        await CreateDatabaseAsync(cancellationToken).ConfigureAwait(false);
        for (var attempt = 1; ; attempt++)
        {
            var journal = await ReadJournalAsync(cancellationToken).ConfigureAwait(false);
            RefuseNewer(journal);
            if (Migrations().All(script => journal.Contains(script.Name)))
            {
                return [];
            }

            var result = Engine().PerformUpgrade();
            if (result.Successful)
            {
                return [.. result.Scripts.Select(script => script.Name)];
            }

            if (attempt == Attempts)
            {
                throw new StoreException(
                    $"The migration {result.ErrorScript?.Name ?? "(none begun)"} could not be applied: {DriverMessage.Of(result.Error)} See that Database:ConnectionString is right and that its login may create tables, then run 'migrate' again.",
                    result.Error);
            }

            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Sees to it that the database has exactly the schema that this build knows, without changing it.</summary>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <exception cref="StoreException">The database is older or newer than this build, or can't be reached.</exception>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        var journal = await ReadJournalAsync(cancellationToken).ConfigureAwait(false);
        RefuseNewer(journal);
        if (Migrations().Select(script => script.Name).FirstOrDefault(name => !journal.Contains(name)) is { } missing)
        {
            throw new StoreException($"The database lacks the migration {missing}. Run 'migrate' with a login that may create tables.");
        }
    }

    internal IReadOnlyList<SqlScript> Migrations()
    {
        var prefix = $"ProjectSearch.Migrations/{database.Dialect}/";
        var assembly = typeof(Migrator).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return new SqlScript(name[prefix.Length..], reader.ReadToEnd());
            })];
    }

    private async Task CreateDatabaseAsync(CancellationToken cancellationToken)
    {
        try
        {
            await database.CreateIfMissingAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is DbException or IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                $"The database can't be opened, and none could be made: {DriverMessage.Of(exception)} Check Database:ConnectionString, that the server answers, and that the login may enter the database or create it.", exception);
        }
    }

    private void RefuseNewer(HashSet<string> journal)
    {
        var known = Migrations().Select(script => script.Name).ToHashSet(StringComparer.Ordinal);
        if (journal.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
        {
            throw new StoreException($"The database is newer than this build: it holds the migration {unknown}. Use a newer build, or another database.") { IsNewer = true };
        }
    }

    private UpgradeEngine Engine()
    {
        var builder = database switch
        {
            SqliteDatabase sqlite => DeployChanges.To.SqliteDatabase(sqlite.ConnectionString),
            // In dbo, where every login finds it, whatever the default schema of the one that migrated.
            SqlServerDatabase server => DeployChanges.To.SqlDatabase(server.ConnectionString).JournalToSqlTable("dbo", "SchemaVersions"),
            _ => throw new NotSupportedException($"Migrations are not known for {database.Dialect}."),
        };
        return builder.WithScripts(Migrations()).WithTransactionPerScript().WithVariablesDisabled().LogToNowhere().Build();
    }

    private async Task<HashSet<string>> ReadJournalAsync(CancellationToken cancellationToken)
    {
        if (database is SqliteDatabase { IsMissing: true })
        {
            return [];
        }

        try
        {
            await using var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
            var exists = await connection.ExecuteScalarAsync<int>(new CommandDefinition(
                Sql.Load(database.Dialect + "/count-journal-tables"), cancellationToken: cancellationToken)).ConfigureAwait(false);
            var names = exists == 0
                ? []
                : await connection.QueryAsync<string>(new CommandDefinition(
                    Sql.Load("select-journal"), cancellationToken: cancellationToken)).ConfigureAwait(false);
            return names.ToHashSet(StringComparer.Ordinal);
        }
        catch (DbException exception)
        {
            throw new StoreException($"The database can't be read: {DriverMessage.Of(exception)} Check Database:ConnectionString, and that the server answers.", exception);
        }
    }
}
