using ProjectSearch.Api.GraphQL;

namespace ProjectSearch.Api.Tests.GraphQL;

/// <summary>
/// Compares the schema with the last released one. What clients rely on may go only with an entry in the change log that
/// names it; a release copies projectsearch.graphql to released.graphql.
/// </summary>
public sealed class BreakingChangeTests
{
    [Fact]
    public void A_breaking_change_has_an_entry_in_the_change_log()
    {
        var released = SchemaDefinition.Parse(RepositoryFiles.Read("schema", "graphql", "released.graphql"));
        var schema = SchemaDefinition.Parse(ProjectSearchSchema.PrintSdl());
        var log = RepositoryFiles.Read("schema", "graphql", "CHANGELOG.md");

        Assert.DoesNotContain(BreakingChanges.Between(released, schema), change => !log.Contains($"`{change}`", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("type Query { a: Int }", "Query.b")]
    [InlineData("type Query { a: Int b(x: Int): String }", "Query.b")]
    [InlineData("type Query { a: Int b(x: Int!): Int }", "Query.b(x)")]
    [InlineData("type Query { a: Int b: Int }", "Query.b(x)")]
    [InlineData("type Query { a: Int b(x: Int y: Int!): Int }", "Query.b(y)")]
    public void A_breaking_change_is_found(string after, string change) =>
        Assert.Equal(
            [change],
            BreakingChanges.Between(SchemaDefinition.Parse("type Query { a: Int b(x: Int): Int }"), SchemaDefinition.Parse(after)).Take(1));

    [Theory]
    [InlineData("type Query { a: Int b(x: Int): Int c: Int }")]
    [InlineData("type Query { a: Int! b(x: Int): Int }")]
    [InlineData("type Query { a: Int b(x: Int y: Int): Int }")]
    [InlineData("type Query { a: Int b(x: Int y: Int! = 1): Int }")]
    public void An_addition_is_none(string after) =>
        Assert.Empty(BreakingChanges.Between(SchemaDefinition.Parse("type Query { a: Int b(x: Int): Int }"), SchemaDefinition.Parse(after)));
}
