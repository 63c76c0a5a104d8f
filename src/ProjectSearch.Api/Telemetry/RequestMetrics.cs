using System.Diagnostics;
using System.Diagnostics.Metrics;
using ProjectSearch.Telemetry;

namespace ProjectSearch.Api.Telemetry;

/// <summary>Counts and times the GraphQL requests of one host. README.md lists the instruments.</summary>
internal sealed class RequestMetrics
{
    private readonly Meter _meter;
    private readonly Counter<long> _requests;
    private readonly Histogram<double> _durations;
    private readonly UpDownCounter<long> _active;
    private readonly Counter<long> _errors;
    private readonly Counter<long> _lookups;

    public RequestMetrics(IMeterFactory meters)
    {
        _meter = meters.Create(ProjectSearchTelemetry.SourceName);
        _requests = _meter.CreateCounter<long>("projectsearch.graphql.requests", "{request}", "GraphQL requests that were answered.");
        _durations = _meter.CreateHistogram(
            "projectsearch.graphql.request.duration", "s", "Time from a GraphQL request's arrival until its answer is ready.", tags: null, ProjectSearchTelemetry.Durations);
        _active = _meter.CreateUpDownCounter<long>("projectsearch.graphql.requests.active", "{request}", "GraphQL requests that are being answered.");
        _errors = _meter.CreateCounter<long>("projectsearch.graphql.errors", "{error}", "Errors that answers told of, by code.");
        _lookups = _meter.CreateCounter<long>("projectsearch.cache.lookups", "{lookup}", "Lookups in a cache, by their result.");
    }

    /// <summary>Tells of a request that has arrived.</summary>
    /// <returns>The time, for <see cref="Answered"/>.</returns>
    public long Arrived()
    {
        _active.Add(1);
        return Stopwatch.GetTimestamp();
    }

    /// <summary>Tells of a request's answer.</summary>
    /// <param name="arrived">When the request arrived.</param>
    /// <param name="codes">The codes of the answer's errors; null when there is nobody to answer any more.</param>
    public void Answered(long arrived, IReadOnlyList<string>? codes)
    {
        _active.Add(-1);
        if (codes is null)
        {
            return;
        }

        var tags = default(TagList);
        if (codes is [var first, ..])
        {
            tags.Add("error.type", first);
        }

        _requests.Add(1, tags);
        _durations.Record(Stopwatch.GetElapsedTime(arrived).TotalSeconds, tags);
        foreach (var code in codes)
        {
            _errors.Add(1, new KeyValuePair<string, object?>("error.type", code));
        }
    }

    /// <summary>Tells of a lookup in a cache.</summary>
    public void LookedUp(string cache, bool found)
    {
        if (_lookups.Enabled)
        {
            _lookups.Add(
                1,
                new KeyValuePair<string, object?>("projectsearch.cache.name", cache),
                new KeyValuePair<string, object?>("projectsearch.cache.result", found ? "hit" : "miss"));
        }
    }

    /// <summary>Lets the bytes that a cache holds be read when somebody collects them.</summary>
    public void ObserveSize(string cache, Func<long> bytes) => _meter.CreateObservableUpDownCounter(
        "projectsearch.cache.size",
        () => new Measurement<long>(bytes(), new KeyValuePair<string, object?>("projectsearch.cache.name", cache)),
        "By",
        "Bytes that a cache holds.");
}
