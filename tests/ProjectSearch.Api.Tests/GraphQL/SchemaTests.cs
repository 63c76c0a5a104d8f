using ProjectSearch.Api.GraphQL;

namespace ProjectSearch.Api.Tests.GraphQL;

public sealed class SchemaTests
{
    private static readonly string _printed = ProjectSearchSchema.PrintSdl();

    [Fact]
    public void The_schema_holds_the_whole_contract()
    {
        var contract = SchemaDefinition.Parse(RepositoryFiles.Read("tests", "ProjectSearch.Api.Tests", "Fixtures", "contract.graphql"));
        var schema = SchemaDefinition.Parse(_printed);

        var differences = contract.Members
            .Where(member => schema.Members.GetValueOrDefault(member.Key) != member.Value)
            .Select(member => $"{member.Key}: contract {member.Value}, schema {schema.Members.GetValueOrDefault(member.Key) ?? "nothing"}");

        Assert.Empty(differences);
    }

    [Fact]
    public void Everything_in_the_schema_is_described() =>
        Assert.Empty(SchemaDefinition.Parse(_printed).Undescribed);

    [Fact]
    public void The_approved_schema_is_what_the_server_prints() =>
        Assert.Equal(RepositoryFiles.Read("schema", "graphql", "projectsearch.graphql"), _printed);

    [Fact]
    public void The_schema_is_printed_with_line_feeds_alone() => Assert.DoesNotContain('\r', _printed);
}
