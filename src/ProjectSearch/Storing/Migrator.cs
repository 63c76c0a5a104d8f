namespace ProjectSearch.Storing;

/// <summary>Brings a database to the schema that this build knows, forward only.</summary>
public sealed class Migrator(DatabaseOptions options)
{
    /// <summary>Applies the migrations that are missing.</summary>
    /// <param name="cancellationToken">Stops between migrations.</param>
    /// <returns>Names of the migrations that were applied, in order; empty when none was missing.</returns>
    /// <exception cref="StoreException">The database is newer than this build, or can't be reached or changed.</exception>
    public Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException(options.ToString());

    /// <summary>Sees to it that the database has exactly the schema that this build knows, without changing it.</summary>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <exception cref="StoreException">The database is older or newer than this build, or can't be reached.</exception>
    public Task CheckAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}
