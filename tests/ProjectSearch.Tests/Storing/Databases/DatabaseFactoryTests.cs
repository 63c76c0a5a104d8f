using ProjectSearch.Storing;
using ProjectSearch.Storing.Databases;

namespace ProjectSearch.Tests.Storing.Databases;

public sealed class DatabaseFactoryTests
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite, "garbage")]
    [InlineData(DatabaseProvider.SqlServer, "garbage")]
    [InlineData(DatabaseProvider.Sqlite, "Data Source=x;Colour=red")]
    [InlineData(DatabaseProvider.SqlServer, "Server=x;Colour=red")]
    [InlineData(DatabaseProvider.SqlServer, "Server=x;Encrypt=perhaps")]
    public void A_connection_string_that_is_none_is_named_as_such(DatabaseProvider provider, string connectionString)
    {
        var exception = Assert.Throws<StoreException>(() => DatabaseFactory.Create(new DatabaseOptions { Provider = provider, ConnectionString = connectionString }));

        Assert.StartsWith($"Database:ConnectionString can't be read as one of {provider}: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sql_server_needs_a_connection_string()
    {
        var exception = Assert.Throws<StoreException>(() => DatabaseFactory.Create(new DatabaseOptions { Provider = DatabaseProvider.SqlServer, ConnectionString = " " }));

        Assert.Contains("Database:ConnectionString is not set", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_connection_to_sql_server_is_encrypted_unless_the_string_says_otherwise_and_waits_for_long_imports()
    {
        var database = new SqlServerDatabase("Server=x;Database=y");

        var settings = new Microsoft.Data.SqlClient.SqlConnectionStringBuilder(database.ConnectionString);

        Assert.Equal(Microsoft.Data.SqlClient.SqlConnectionEncryptOption.Mandatory, settings.Encrypt);
        Assert.False(settings.TrustServerCertificate);
        Assert.Equal((600, "ProjectSearch"), (settings.CommandTimeout, settings.ApplicationName));
    }
}
