using ProjectSearch.Storing;

namespace ProjectSearch.Api.Hosting;

/// <summary>Sees to it that the database has the schema that this build knows.</summary>
internal static class DatabasePreparation
{
    /// <summary>Migrates; a login that may not is content with a database that another has migrated.</summary>
    /// <exception cref="StoreException">The database is newer than this build, or older and can't be changed, or can't be reached.</exception>
    public static async Task PrepareAsync(this Migrator migrator, ILogger logger, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var migration in await migrator.MigrateAsync(cancellationToken))
            {
                logger.LogInformation("Applied migration {Migration}.", migration);
            }
        }
        catch (StoreException exception) when (!exception.IsNewer)
        {
            try
            {
                await migrator.CheckAsync(cancellationToken);
            }
            catch (StoreException)
            {
                // What kept the migration from being applied says more than that it is missing.
                throw exception;
            }
        }
    }
}
