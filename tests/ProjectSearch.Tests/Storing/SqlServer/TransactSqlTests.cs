namespace ProjectSearch.Tests.Storing.SqlServer;

/// <summary>Proves without a server that SQL Server understands every statement.</summary>
public sealed class TransactSqlTests
{
    [Fact]
    public void Every_statement_parses_and_names_only_tables_and_columns_that_the_migrations_make()
    {
        Assert.NotEmpty(SqlFile.Migrations);
        Assert.NotEmpty(SqlFile.Statements);

        var problems = Problems([.. SqlFile.Statements]);

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public void A_misspelt_column_is_found_with_its_file_and_line()
    {
        var problem = Assert.Single(Problems(new SqlFile("misspelt.sql", "select p.id,\n    p.titel\nfrom projects p;")));

        Assert.StartsWith("misspelt.sql, line 2:", problem, StringComparison.Ordinal);
        Assert.Contains("[titel]", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_table_is_found_with_its_file_and_line()
    {
        var problem = Assert.Single(Problems(new SqlFile("missing.sql", "select 1\nfrom project;")));

        Assert.StartsWith("missing.sql, line 2:", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_parse_is_found_with_its_file_and_line()
    {
        var problem = Assert.Single(Problems(new SqlFile("broken.sql", "select id\nfrom projects\nlimit 5;")));

        Assert.StartsWith("broken.sql, line 3:", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_that_no_code_passes_is_found_with_its_file_and_line()
    {
        var problem = Assert.Single(Problems(new SqlFile("parameter.sql", "select id from projects\nwhere id = @Idd;")));

        Assert.Equal("parameter.sql, line 2: no code passes the parameter @Idd.", problem);
    }

    [Fact]
    public void A_column_that_a_later_migration_adds_is_known()
    {
        var migration = new SqlFile("sqlserver/9998_more.sql", "alter table dbo.projects add reach int null;\nupdate dbo.projects set reach = 1;");

        Assert.Empty(Problems([migration], [new SqlFile("more.sql", "select reach from projects;")]));
    }

    private static IReadOnlyList<string> Problems(params SqlFile[] statements) => Problems([], statements);

    private static IReadOnlyList<string> Problems(SqlFile[] laterMigrations, SqlFile[] statements)
    {
        using var model = new TransactSqlModel();
        SqlFile.Migrations.Concat(laterMigrations).ToList().ForEach(model.Apply);
        Array.ForEach(statements, model.Bind);
        return model.FindProblems();
    }
}
