namespace ProjectSearch.Api.Tests.Wire;

/// <summary>Tests that speak to a server of their own over the sample data, with the settings that they ask for.</summary>
public abstract class WireTests(SampleIndex sample, params (string Name, string Value)[] settings) : IAsyncLifetime
{
    private ApiServer? _server;

    internal ApiServer Server => _server ?? throw new InvalidOperationException("The server has not been started.");

    internal SampleIndex Sample => sample;

    public async ValueTask InitializeAsync() => _server = await ApiServer.StartAsync(sample.Index, settings);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Server.DisposeAsync();
    }
}
