using ProjectSearch.Storing;
using ProjectSearch.Storing.Databases;

namespace ProjectSearch.Tests.Storing;

/// <summary>A database of one test, gone with it.</summary>
internal abstract class TestDatabase(DatabaseOptions options) : IDisposable
{
    public DatabaseOptions Options { get; } = options;

    public ProjectStore Store { get; } = new(options, TimeProvider.System);

    /// <summary>Runs a statement past the store.</summary>
    public async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = await DatabaseFactory.Create(Options).OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Lets the engine look for damage of its own; fails where it finds some.</summary>
    public abstract Task CheckIntegrityAsync(CancellationToken cancellationToken);

    public abstract void Dispose();
}
