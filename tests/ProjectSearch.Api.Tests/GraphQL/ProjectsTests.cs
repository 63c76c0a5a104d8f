using ProjectSearch.Api.Tests.Wire;

namespace ProjectSearch.Api.Tests.GraphQL;

public sealed class ProjectsTests(SampleIndex sample) : WireTests(sample)
{
    [Fact]
    public async Task A_page_answers_exactly_what_was_asked_for()
    {
        var reply = await Server.QueryAsync(
            "{ projects(first: 2, order: [{title: ASC}]) { totalCount nodes { slug title year kind owners { name } subregion { slug } totalCost runShare withdrawn } } }");

        Assert.Equal(
            """{"data":{"projects":{"totalCount":129,"nodes":[{"slug":"projekt-001","title":"Projekt 001 för kompetens","year":2019,"kind":"PRE_STUDY","owners":[{"name":"Fyrbodals kommunalförbund"}],"subregion":{"slug":"skaraborg"},"totalCost":10000,"runShare":0.4,"withdrawn":false},{"slug":"projekt-002","title":"Projekt 002 för kompetens","year":2020,"kind":"ACTIVITY","owners":[{"name":"Åmåls kommun"}],"subregion":{"slug":"fyrbodal"},"totalCost":20000,"runShare":0.4,"withdrawn":false}]}}}""",
            reply.Body);
    }
}
