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

    // The runtime begins to count the calls of new code, and to compile what is called often for speed, when it has met no
    // other new code for a tenth of a second.
    private static readonly TimeSpan _pauseOfRounds = TimeSpan.FromMilliseconds(300);

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
        foreach (var round in WarmUpQuestions.Rounds)
        {
            foreach (var question in round)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await handler.AnswerAsync(question, cancellationToken);
            }

            await Task.Delay(_pauseOfRounds, time, cancellationToken);
        }

        logger.LogInformation("Warmed up in {Seconds:0.0} seconds.", time.GetElapsedTime(begin).TotalSeconds);
    }

    private bool HasIndex()
    {
        using var snapshot = index.TryAcquire();
        return snapshot is not null;
    }
}
