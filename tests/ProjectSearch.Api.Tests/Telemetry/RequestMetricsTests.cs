using ProjectSearch.Api.Tests.Wire;

namespace ProjectSearch.Api.Tests.Telemetry;

public sealed class RequestMetricsTests(SampleIndex sample) : WireTests(sample, ("GraphQL:Suggestions", "true"))
{
    private const string Lookups = "projectsearch.cache.lookups";

    [Fact]
    public async Task Requests_are_counted_and_timed_with_the_code_of_their_first_error()
    {
        using var measured = new Measurements(Server.Services);
        await Server.QueryAsync("{ dataset { version } }");
        await Server.QueryAsync("{ nothing nowhere }");
        await Server.PostAsync("[]");

        const string Invalid = "error.type=GRAPHQL_VALIDATION_FAILED";
        foreach (var tags in (string[])["", Invalid, "error.type=BAD_REQUEST"])
        {
            Assert.Equal([1], measured.Of("projectsearch.graphql.requests", tags));
            Assert.InRange(Assert.Single(measured.Of("projectsearch.graphql.request.duration", tags)), 0.000001, 60);
        }

        Assert.Equal([1, 1], measured.Of("projectsearch.graphql.errors", Invalid));
        Assert.Equal([1], measured.Of("projectsearch.graphql.errors", "error.type=BAD_REQUEST"));
        Assert.Equal([1, -1, 1, -1, 1, -1], measured.Of("projectsearch.graphql.requests.active"));
    }

    [Fact]
    public async Task Lookups_in_the_caches_are_counted_by_their_result()
    {
        using var measured = new Measurements(Server.Services);
        await Server.QueryAsync("{ projects(first: 12) { totalCount } }");
        await Server.QueryAsync("{ projects(first: 12) { totalCount } }");
        await Server.QueryAsync("{projects(first:12){totalCount}}");
        measured.Collect();

        Assert.Equal([1], measured.Of(Lookups, "projectsearch.cache.name=responses projectsearch.cache.result=miss"));
        Assert.Equal([1, 1], measured.Of(Lookups, "projectsearch.cache.name=responses projectsearch.cache.result=hit"));
        Assert.Equal([1, 1], measured.Of(Lookups, "projectsearch.cache.name=documents projectsearch.cache.result=miss"));
        Assert.InRange(Assert.Single(measured.Of("projectsearch.cache.size", "projectsearch.cache.name=responses")), 400, 4000);
        Assert.InRange(Assert.Single(measured.Of("projectsearch.cache.size", "projectsearch.cache.name=documents")), 400, 10_000);
    }
}
