using System.Collections.Concurrent;
using System.Diagnostics;
using ProjectSearch.Api.Tests.Wire;

namespace ProjectSearch.Api.Tests.Telemetry;

public sealed class TraceTests(SampleIndex sample) : WireTests(sample, ("GraphQL:Cache:ResponseBytes", "0"))
{
    [Fact]
    public async Task A_request_is_traced_with_the_searches_that_it_made_and_without_what_was_searched_for()
    {
        const string TraceId = "4bf92f3577b34da6a3ce929d0e0e4736";
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "ProjectSearch",
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => spans.Enqueue(span),
        };
        ActivitySource.AddActivityListener(listener);

        await Server.PostAsync(
            """{"query":"query Find { projects(search: \"kompetens\", first: 2) { totalCount nodes { slug } } }","operationName":"Find"}""",
            headers: ("traceparent", $"00-{TraceId}-00f067aa0ba902b7-01"));

        var own = spans.Where(span => span.TraceId.ToString() == TraceId).ToList();
        Assert.Equal(["search interpret", "search count", "search page", "graphql"], own.Select(span => span.OperationName));
        Assert.All(own.SkipLast(1), span => Assert.Equal(own[^1].SpanId, span.ParentSpanId));
        Assert.Equal("Find", own[^1].GetTagItem("graphql.operation.name"));
        Assert.DoesNotContain(own.SelectMany(span => span.Tags), tag => tag.Value?.Contains("kompetens", StringComparison.Ordinal) == true);
    }
}
