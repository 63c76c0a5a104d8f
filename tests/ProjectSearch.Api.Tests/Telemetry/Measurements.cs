using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace ProjectSearch.Api.Tests.Telemetry;

/// <summary>Keeps what the instruments of one host measure.</summary>
internal sealed class Measurements : IDisposable
{
    private readonly ConcurrentQueue<Measured> _all = [];
    private readonly MeterListener _listener = new();

    public Measurements(IServiceProvider services)
    {
        var host = services.GetRequiredService<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter is { Name: "ProjectSearch", Scope: var scope } && scope == host)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>Reads the instruments that are read when somebody collects them.</summary>
    public void Collect() => _listener.RecordObservableInstruments();

    /// <summary>Called with each measurement as it is made.</summary>
    public Action<Measured>? Made { get; set; }

    public IReadOnlyList<double> Of(string instrument, string tags = "") =>
        [.. _all.Where(measured => measured.Instrument == instrument && measured.Tags == tags).Select(measured => measured.Value)];

    public void Dispose() => _listener.Dispose();

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var measured = new Measured(instrument.Name, value, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}")));
        _all.Enqueue(measured);
        Made?.Invoke(measured);
    }

    internal sealed record Measured(string Instrument, double Value, string Tags);
}
