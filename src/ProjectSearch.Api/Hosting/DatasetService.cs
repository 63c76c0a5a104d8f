using System.Data.Common;
using ProjectSearch.Indexing;
using ProjectSearch.Storing;

namespace ProjectSearch.Api.Hosting;

/// <summary>
/// What a serving node does beside answering: migrates, imports what ships, then lets the index follow the store.
/// Requests are answered from the last index meanwhile.
/// </summary>
internal sealed class DatasetService(
    Migrator migrator,
    ShippedData shipped,
    IndexSync sync,
    DatasetOptions options,
    ServingState state,
    IHostApplicationLifetime lifetime,
    TimeProvider time,
    ILogger<DatasetService> logger) : BackgroundService
{
    private static readonly TimeSpan _firstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _longestPause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await PrepareAsync(stoppingToken);
            await sync.FollowAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
        catch (Exception exception) when (exception is StoreException or IndexInUseException or UnauthorizedAccessException)
        {
            Fail(exception.Message, null);
        }
        catch (Exception exception)
        {
            Fail("The index can't follow the database any more.", exception);
        }
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        for (var pause = _firstPause; ; pause = pause * 2 < _longestPause ? pause * 2 : _longestPause)
        {
            try
            {
                await migrator.PrepareAsync(logger, cancellationToken);
                if (options.ImportShipped)
                {
                    await shipped.ImportIntoEmptyAsync(cancellationToken);
                }

                state.Prepared();
                return;
            }
            catch (Exception exception) when (exception is StoreException { IsNewer: false } or DbException)
            {
                state.Waiting(exception.Message);
                logger.LogWarning("{Problem} The next attempt follows in {Pause}.", exception.Message, pause);
                await Task.Delay(pause, time, cancellationToken);
            }
        }
    }

    private void Fail(string message, Exception? exception)
    {
        logger.LogCritical(exception, "{Message}", message);
        state.Failed(message);
        lifetime.StopApplication();
    }
}
