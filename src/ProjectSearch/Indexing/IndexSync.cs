using System.Data.Common;
using Microsoft.Extensions.Logging;
using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Indexing.Generations;
using ProjectSearch.Projects;
using ProjectSearch.Storing;

namespace ProjectSearch.Indexing;

/// <summary>Lets the index follow the store by import number.</summary>
public sealed class IndexSync(ProjectStore store, ProjectIndex index, TimeProvider time, ILogger<IndexSync> logger) : IDisposable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan PauseForOtherBuilder = TimeSpan.FromMilliseconds(250);

    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private volatile IndexHealth health = new(IndexState.Building, IndexProblem.Missing.Reason, time.GetUtcNow(), null);
    private bool leftoversRemoved;

    /// <summary>Where the index stands towards the store; read at any time from any thread.</summary>
    public IndexHealth Health => health;

    /// <summary>
    /// Brings the index to the store's newest import: a following commit where it can, a new generation when the index is
    /// missing, damaged, of another database or of another analysis. Calls run one after the other. The first call claims
    /// the index folder for this process.
    /// </summary>
    /// <param name="cancellationToken">Stops the work; the index stays at its last commit.</param>
    /// <returns>When a snapshot of that import can be acquired.</returns>
    /// <exception cref="IndexInUseException">Another process serves from the folder.</exception>
    public Task SyncAsync(CancellationToken cancellationToken) => RunAsync(
        async () =>
        {
            index.ClaimServing();
            index.Refresh(out var problem);
            if (problem?.Cause is { } cause)
            {
                logger.LogWarning(cause, "{Reason} It is built anew.", problem.Reason);
            }

            RemoveLeftovers();
            if (index.Stamp is not null && health.State == IndexState.Building)
            {
                Report(IndexState.Following, null);
            }

            await BringUpToDateAsync(problem?.Reason, cancellationToken).ConfigureAwait(false);
        },
        cancellationToken);

    /// <summary>Builds a new generation from the whole store beside the old one and swaps.</summary>
    /// <param name="cancellationToken">Stops the work; the old generation stays current.</param>
    /// <returns>When the new generation is served.</returns>
    public Task RebuildAsync(CancellationToken cancellationToken) => RunAsync(
        async () =>
        {
            using var building = await ClaimBuildingAsync(cancellationToken).ConfigureAwait(false);
            index.Refresh(out _);
            await BuildAsync("A rebuild was asked for.", cancellationToken).ConfigureAwait(false);
        },
        cancellationToken);

    /// <summary>Follows the store until it is told to stop, with growing pauses while the database is away.</summary>
    /// <param name="cancellationToken">Ends the following.</param>
    /// <returns>When it has ended.</returns>
    /// <exception cref="IndexInUseException">Another process serves from the folder.</exception>
    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        var pause = index.Options.PollInterval;
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await SyncAsync(cancellationToken).ConfigureAwait(false);
                pause = index.Options.PollInterval;
            }
            catch (Exception exception) when (exception is not IndexInUseException && !cancellationToken.IsCancellationRequested)
            {
                // Whatever stands in the way may pass: the disk may be full, the database away. The health says so meanwhile.
                pause = Longer(pause);
                logger.LogWarning(exception, "The index can't follow the database. The next attempt is in {Pause}.", pause);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }

            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Ends the use of the index by this object; the index itself stays open.</summary>
    public void Dispose() => oneAtATime.Dispose();

    private async Task RunAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await work().ConfigureAwait(false);
            Report(IndexState.Following, null);
        }
        catch (Exception exception) when (exception is not IndexInUseException)
        {
            ReportObstacle(exception);
            throw;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    private async Task BringUpToDateAsync(string? problem, CancellationToken cancellationToken)
    {
        var version = await ReadVersionAsync(cancellationToken).ConfigureAwait(false);
        if ((problem ?? ReasonFor(version)) is null)
        {
            await FollowAsync(version, cancellationToken).ConfigureAwait(false);
            return;
        }

        using var building = await ClaimBuildingAsync(cancellationToken).ConfigureAwait(false);

        // Whoever held the claim may have built what is wanted.
        index.Refresh(out var rest);
        if ((rest?.Reason ?? ReasonFor(version)) is { } reason)
        {
            await BuildAsync(reason, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await FollowAsync(version, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task FollowAsync(DatasetVersion version, CancellationToken cancellationToken)
    {
        if (index.Stamp?.Version == version)
        {
            return;
        }

        try
        {
            await using var reading = await store.ReadAsync(cancellationToken).ConfigureAwait(false);
            var catalog = await reading.ReadCatalogAsync(cancellationToken).ConfigureAwait(false);
            var changed = reading.ReadProjectsAsync(index.Stamp!.Version.ImportNumber, cancellationToken);
            await index.FollowAsync(reading.Version, catalog, changed, cancellationToken).ConfigureAwait(false);
            logger.LogInformation("The index has followed to version {Version}.", reading.Version);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or DbException or StoreException or BrokenReadingException or UnreadableRowException) && index.IsDamaged())
        {
            logger.LogWarning(exception, "The index on disk is damaged. It is built anew.");
            using var building = await ClaimBuildingAsync(cancellationToken).ConfigureAwait(false);
            await BuildAsync("The index on disk is damaged.", cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Builds a generation; call with the building claim.</summary>
    private async Task BuildAsync(string reason, CancellationToken cancellationToken)
    {
        Report(index.Stamp is null ? IndexState.Building : IndexState.Rebuilding, reason);
        logger.LogInformation("The index is being built. {Reason}", reason);
        await using (var reading = await store.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var catalog = await reading.ReadCatalogAsync(cancellationToken).ConfigureAwait(false);
            var projects = reading.ReadProjectsAsync(aboveImport: 0, cancellationToken);
            await index.RebuildAsync(reading.Version, catalog, projects, cancellationToken).ConfigureAwait(false);
            logger.LogInformation("The index of version {Version} is built.", reading.Version);
        }

        index.RemoveLeftovers();
    }

    private async Task<FileLock> ClaimBuildingAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (index.TryClaimBuilding() is { } claim)
            {
                return claim;
            }

            Report(index.Stamp is null ? IndexState.Building : IndexState.Rebuilding, "Another process is building the index.");
            await Task.Delay(PauseForOtherBuilder, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private void RemoveLeftovers()
    {
        if (!leftoversRemoved && index.TryClaimBuilding() is { } building)
        {
            using (building)
            {
                index.RemoveLeftovers();
                leftoversRemoved = true;
            }
        }
    }

    private async Task<DatasetVersion> ReadVersionAsync(CancellationToken cancellationToken)
    {
        var version = await store.GetVersionAsync(cancellationToken).ConfigureAwait(false);
        health = health with { LastSync = time.GetUtcNow(), DatabaseAwaySince = null };
        return version;
    }

    private string? ReasonFor(DatasetVersion version) => ReasonToRebuild.Of(index.Stamp!, version, SwedishAnalyzers.Fingerprint);

    private void ReportObstacle(Exception exception)
    {
        Report(index.Stamp is null ? IndexState.Building : IndexState.Stale, exception switch
        {
            OperationCanceledException => "The work on the index was stopped.",
            IOException or UnauthorizedAccessException => "The index can't be written.",
            DbException or StoreException => "The database can't be read.",
            UnreadableRowException => exception.Message,
            BrokenReadingException => "An answer of the database can't be read.",
            _ => "An internal error keeps the index from following the database. The log tells which.",
        });
        if (exception is DbException or StoreException)
        {
            health = health with { DatabaseAwaySince = health.DatabaseAwaySince ?? time.GetUtcNow() };
        }
    }

    private void Report(IndexState state, string? reason)
    {
        var last = health;
        health = last with { State = state, Reason = reason, Since = last.State == state ? last.Since : time.GetUtcNow() };
    }

    private TimeSpan Longer(TimeSpan pause) => TimeSpan.FromTicks(Math.Clamp(
        pause.Ticks * 2,
        index.Options.PollInterval.Ticks,
        Math.Max(LongestPause.Ticks, index.Options.PollInterval.Ticks)));
}
