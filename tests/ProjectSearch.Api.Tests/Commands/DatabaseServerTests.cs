using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ProjectSearch.Api.Tests.Commands;

/// <summary>What commands say of a database server that does not let them work.</summary>
public sealed class DatabaseServerTests : IDisposable
{
    private readonly CommandRun _run = new();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public DatabaseServerTests() => _listener.Start();

    public void Dispose()
    {
        _listener.Dispose();
        _run.Dispose();
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("verify")]
    [InlineData("reindex")]
    [InlineData("import")]
    public async Task Nobody_listens(string command)
    {
        var address = _listener.LocalEndpoint;
        _listener.Stop();

        AssertTold(await RunAsync(command, address));
    }

    [Fact]
    public async Task Somebody_listens_and_never_answers() => AssertTold(await RunAsync("verify", _listener.LocalEndpoint));

    [Fact]
    public async Task Somebody_answers_who_is_no_database_server()
    {
        var answering = AnswerAsync("HTTP/1.1 400 Bad Request\r\n\r\n");

        AssertTold(await RunAsync("verify", _listener.LocalEndpoint));
        _listener.Stop();
        await answering;
    }

    private static void AssertTold(CommandAnswer answer)
    {
        Assert.Equal(1, answer.Code);
        Assert.StartsWith("The database can't be ", answer.Error, StringComparison.Ordinal);
        Assert.Contains("Check Database:ConnectionString", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
    }

    private async Task AnswerAsync(string text)
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken);
            }
        }
        catch (SocketException)
        {
            // The listener was stopped.
        }
    }

    private async Task<CommandAnswer> RunAsync(string command, EndPoint address)
    {
        string[] arguments = command == "import" ? [command, await _run.WriteAppendixAsync()] : [command];
        return await _run.RunAsync(
        [
            .. arguments,
            "--Database:Provider=SqlServer",
            $"--Database:ConnectionString=Server={address.ToString()!.Replace(':', ',')};Database=ProjectSearch;User Id=nobody;Password=none;Encrypt=False;Connect Timeout=1;ConnectRetryCount=0",
        ]);
    }
}
