using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using ProjectSearch.Searching;
using ProjectSearch.Storing;
using ProjectSearch.Telemetry;
using ProjectSearch.Tests.Indexing;

namespace ProjectSearch.Tests.Telemetry;

/// <summary>The core's instruments are the process's: a test keeps only what its own work measures.</summary>
public sealed class WorkMeterTests : IDisposable
{
    private static readonly AsyncLocal<WorkMeterTests?> _mine = new();

    private readonly ConcurrentQueue<(string Instrument, string Part, double Seconds)> _measured = [];
    private readonly MeterListener _listener = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("projectsearch-meter-");

    public WorkMeterTests()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == ProjectSearchTelemetry.SourceName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
        {
            if (_mine.Value == this)
            {
                _measured.Enqueue((instrument.Name, $"{tags[0].Value}", value));
            }
        });
        _listener.Start();
    }

    public void Dispose()
    {
        _listener.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void Each_part_of_a_search_is_timed()
    {
        using var index = TemporaryIndex.Of(Dataset.Of(Dataset.Plain(1, "Turism"), Dataset.Plain(2, "Kultur")));
        using var snapshot = index.Acquire();
        _mine.Value = this;

        var result = new ProjectSearcher(snapshot).Search(new ProjectQuery { Search = "turism" });
        result.GetPage(new PageRequest(5), CancellationToken.None);
        result.GetTotalCount(CancellationToken.None);
        result.GetFacets([ProjectDimension.Year], 5, CancellationToken.None);

        Assert.Equal(["interpret", "page", "count", "facets"], PartsOf("projectsearch.search.duration"));
        Assert.All(_measured, measured => Assert.InRange(measured.Seconds, 0, 60));
    }

    [Fact]
    public async Task Work_in_the_database_is_timed()
    {
        var database = new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(_folder.FullName, "store.db")};Pooling=False" };
        await new Migrator(database).MigrateAsync(TestContext.Current.CancellationToken);
        _mine.Value = this;

        var store = new ProjectStore(database, TimeProvider.System);
        await store.GetVersionAsync(TestContext.Current.CancellationToken);
        await using (var reading = await store.ReadAsync(TestContext.Current.CancellationToken))
        {
            await reading.ReadCatalogAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(["version", "begin", "catalog"], PartsOf("projectsearch.sql.duration"));
    }

    private IEnumerable<string> PartsOf(string instrument) =>
        _measured.Where(measured => measured.Instrument == instrument).Select(measured => measured.Part);
}
