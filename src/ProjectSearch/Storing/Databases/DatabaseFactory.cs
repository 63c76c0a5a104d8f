namespace ProjectSearch.Storing.Databases;

/// <summary>Chooses the engine that the options name.</summary>
internal static class DatabaseFactory
{
    public static IDatabase Create(DatabaseOptions options) => options.Provider switch
    {
        DatabaseProvider.Sqlite => new SqliteDatabase(string.IsNullOrWhiteSpace(options.ConnectionString) ? null : options.ConnectionString),
        DatabaseProvider.SqlServer when !string.IsNullOrWhiteSpace(options.ConnectionString) => new SqlServerDatabase(options.ConnectionString),
        DatabaseProvider.SqlServer => throw new StoreException("Database:Provider is SqlServer, but Database:ConnectionString is not set. Set it to the server's connection string."),
        _ => throw new StoreException($"Database:Provider {options.Provider} is not known. Use Sqlite or SqlServer."),
    };
}
