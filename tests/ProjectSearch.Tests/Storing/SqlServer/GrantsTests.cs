using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace ProjectSearch.Tests.Storing.SqlServer;

public sealed class GrantsTests
{
    // Of all that is selected, the keys of organisations are read by imports alone.
    private const string OfImportsAlone = "select-organisation-keys.sql";

    [Fact]
    public void The_grants_for_serving_let_every_table_be_read_that_serving_reads_and_nothing_be_changed()
    {
        var grants = Parse(SqlFile.Grants).OfType<GrantStatement>().ToList();
        var read = SqlFile.Statements
            .Where(file => Path.GetFileName(file.Path) is var name && name.StartsWith("select-", StringComparison.Ordinal) && name != OfImportsAlone)
            .SelectMany(TablesOf)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.All(grants, grant => Assert.Equal("SELECT", Assert.Single(Assert.Single(grant.Permissions).Identifiers).Value, ignoreCase: true));
        Assert.Contains("projects", read);
        Assert.Equal(
            read.Order(StringComparer.OrdinalIgnoreCase),
            grants.Select(grant => grant.SecurityTargetObject.ObjectName.MultiPartIdentifier.Identifiers[^1].Value).Order(StringComparer.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> TablesOf(SqlFile file)
    {
        var tables = new Tables();
        Parse(file).ForEach(statement => statement.Accept(tables));
        return tables.Names;
    }

    private static List<TSqlStatement> Parse(SqlFile file)
    {
        using var reader = new StringReader(file.Text);
        var fragment = new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        Assert.Empty(errors);
        return [.. ((TSqlScript)fragment).Batches.SelectMany(batch => batch.Statements)];
    }

    private sealed class Tables : TSqlFragmentVisitor
    {
        public List<string> Names { get; } = [];

        public override void Visit(NamedTableReference node) => Names.Add(node.SchemaObject.BaseIdentifier.Value);
    }
}
