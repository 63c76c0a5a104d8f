namespace ProjectSearch.Api.Tests.Wire;

/// <summary>Tests that speak to a server over the sample data: the common one, or one of their own with other settings.</summary>
public abstract class WireTests(SampleIndex sample, params (string Name, string Value)[] settings) : IAsyncLifetime
{
    private ApiServer? _own;

    internal ApiServer Server => _own ?? sample.Server;

    internal SampleIndex Sample => sample;

    public async ValueTask InitializeAsync()
    {
        if (settings.Length > 0)
        {
            _own = await ApiServer.StartAsync(sample.Index, settings);
        }
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_own is not null)
        {
            await _own.DisposeAsync();
        }
    }
}
