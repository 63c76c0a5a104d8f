namespace ProjectSearch.Storing.Databases;

/// <summary>Chooses the engine that the options name.</summary>
internal static class DatabaseFactory
{
    /// <exception cref="StoreException">The options name no database, or their connection string can't be read.</exception>
    public static IDatabase Create(DatabaseOptions options)
    {
        try
        {
            return Choose(options);
        }
        catch (ArgumentException exception)
        {
            // The driver's message names what it did not understand and quotes no value.
            throw new StoreException($"Database:ConnectionString can't be read as one of {options.Provider}: {exception.Message}", exception);
        }
    }

    private static IDatabase Choose(DatabaseOptions options) => options.Provider switch
    {
        DatabaseProvider.Sqlite => new SqliteDatabase(string.IsNullOrWhiteSpace(options.ConnectionString) ? null : options.ConnectionString),
        DatabaseProvider.SqlServer when !string.IsNullOrWhiteSpace(options.ConnectionString) => new SqlServerDatabase(options.ConnectionString),
        DatabaseProvider.SqlServer => throw new StoreException("Database:Provider is SqlServer, but Database:ConnectionString is not set. Set it to the server's connection string."),
        _ => throw new StoreException($"Database:Provider {options.Provider} is not known. Use Sqlite or SqlServer."),
    };
}
