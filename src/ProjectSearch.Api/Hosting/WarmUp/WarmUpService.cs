using ProjectSearch.Api.Http;
using ProjectSearch.Indexing;
using ProjectSearch.Telemetry;

namespace ProjectSearch.Api.Hosting.WarmUp;

/// <summary>
/// Lets a node that has begun to answer ask itself a few questions: the language data is read and the code compiled before a
/// client has to wait for it. Clients are answered meanwhile, and the node is ready without it.
/// </summary>
internal sealed class WarmUpService(
    ProjectIndex index,
    GraphQLHandler handler,
    IHostApplicationLifetime lifetime,
    TimeProvider time,
    ILogger<WarmUpService> logger) : BackgroundService
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(100);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!lifetime.ApplicationStarted.IsCancellationRequested || !HasIndex())
            {
                await Task.Delay(_pause, time, stoppingToken);
            }

            await AskAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "The warm-up failed: the first requests may be slow.");
        }
    }

    private async Task AskAsync(CancellationToken cancellationToken)
    {
        using var span = ProjectSearchTelemetry.Traces.StartActivity("warm-up");
        var begin = time.GetTimestamp();
        foreach (var question in WarmUpQuestions.All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await handler.AnswerAsync(question, cancellationToken);
        }

        logger.LogInformation("Warmed up in {Seconds:0.0} seconds.", time.GetElapsedTime(begin).TotalSeconds);
    }

    private bool HasIndex()
    {
        using var snapshot = index.TryAcquire();
        return snapshot is not null;
    }
}
