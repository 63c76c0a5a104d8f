using System.Net;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using ProjectSearch.Api.Hosting;
using ProjectSearch.Api.Tests.Commands;
using ProjectSearch.Api.Tests.Telemetry;

namespace ProjectSearch.Api.Tests.Hosting;

public sealed class ShutdownTests : IDisposable
{
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_request_that_is_running_is_answered_before_the_host_stops()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var host = ServeHost.Build(
        [
            "--urls=http://127.0.0.1:0",
            $"--Database:ConnectionString={ServingNode.ConnectionString(_run.Folder)}",
            $"--Index:Directory={_run.Index}",
            "--Dataset:ImportShipped=false",
            "--Logging:LogLevel:Default=None",
        ]);
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var measured = new Measurements(host.Services)
        {
            Made = made =>
            {
                if (made is { Instrument: "projectsearch.graphql.requests.active", Value: 1 })
                {
                    arrived.TrySetResult();
                }
            },
        };
        await host.StartAsync(cancellationToken);
        var address = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

        using var client = new HttpClient();
        using var content = new HeldContent("""{"query":"{ __typename }"}""");
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        var asked = client.PostAsync(new Uri(address + "/graphql"), content, cancellationToken);
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(60), cancellationToken);
        var stopped = host.StopAsync(cancellationToken);
        content.Release();

        using var answer = await asked;
        await stopped;
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable, $"{answer}");
        Assert.StartsWith("{", await answer.Content.ReadAsStringAsync(cancellationToken), StringComparison.Ordinal);
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri(address + "/health/live"), cancellationToken));
    }

    /// <summary>A body of which the second half is held back.</summary>
    private sealed class HeldContent(string text) : HttpContent
    {
        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Release() => _released.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            await stream.WriteAsync(bytes.AsMemory(0, bytes.Length / 2));
            await stream.FlushAsync();
            await _released.Task;
            await stream.WriteAsync(bytes.AsMemory(bytes.Length / 2));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = Encoding.UTF8.GetByteCount(text);
            return true;
        }
    }
}
