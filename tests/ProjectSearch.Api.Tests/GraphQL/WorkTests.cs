using ProjectSearch.Api.Tests.Wire;

namespace ProjectSearch.Api.Tests.GraphQL;

/// <summary>Only what is asked for is computed: counts what the index is asked to do for one answer.</summary>
public sealed class WorkTests(CountedIndex sample) : WireTests(sample, ("GraphQL:Cache:ResponseBytes", "0")), IClassFixture<CountedIndex>
{
    [Theory]
    [InlineData("{ dataset { version projectCount } }", 0, 0)]
    [InlineData("{ subregions { slug name } themes { name } sources { name controlTotals { matches } } }", 0, 0)]
    [InlineData("{ projects { __typename } }", 0, 0)]
    [InlineData("{ projects { totalCount } }", 1, 0)]
    [InlineData("{ projects(first: 7) { nodes { slug } } }", 1, 7)]
    [InlineData("{ projects(first: 7) { nodes { slug owners { name } subregion { name } theme { name } provenance { source { name } } } } }", 1, 7)]
    [InlineData("{ projects(first: 7) { nodes { slug } edges { cursor node { title } } pageInfo { endCursor } } }", 1, 7)]
    [InlineData("{ projects { aggregates { count } } }", 1, 0)]
    [InlineData("{ projects { aggregates { totalCost { sum } runFunding { sum } otherFunding { sum } runShare { mean } } } }", 1, 0)]
    [InlineData("{ projects { aggregates { groupBy(dimensions: [YEAR]) { groups { count } } } } }", 1, 0)]
    [InlineData("{ projects { facets(dimensions: [YEAR, THEME]) { values { count } } } }", 2, 0)]
    [InlineData("{ projects(first: 3) { totalCount nodes { slug } aggregates { runFunding { sum } } facets(dimensions: [YEAR]) { values { count } } } }", 4, 3)]
    [InlineData("{ project(slug: \"projekt-001\") { slug title } }", 0, 1)]
    [InlineData("{ subregions { projects { totalCount } } }", 2, 0)]
    [InlineData("{ organisations { nodes { projectCount runFunding } } }", 1, 0)]
    public async Task An_answer_asks_the_index_for_no_more_than_is_selected(string query, int searches, int reads)
    {
        var work = Sample.Index.Work;
        var (searchesBefore, readsBefore) = (work.Searches, work.RecordReads);
        var reply = await Server.QueryAsync(query);
        Assert.DoesNotContain("\"errors\"", reply.Body, StringComparison.Ordinal);
        Assert.Equal((searches, reads), (work.Searches - searchesBefore, work.RecordReads - readsBefore));
    }

    [Theory]
    [InlineData("{ projects(first: 7) { nodes { slug } } node(id: \"nonsense!\") { id } }", 1, 7)]
    [InlineData("{ a: projects(first: 7) { nodes { slug } } b: projects(first: -1) { totalCount } }", 1, 7)]
    public async Task What_fails_is_not_executed_again(string query, int searches, int reads)
    {
        var work = Sample.Index.Work;
        var (searchesBefore, readsBefore) = (work.Searches, work.RecordReads);
        var reply = await Server.QueryAsync(query);
        Assert.Equal("BAD_USER_INPUT", reply.Code);
        Assert.Equal((searches, reads), (work.Searches - searchesBefore, work.RecordReads - readsBefore));
    }
}
