using System.Diagnostics.CodeAnalysis;
using Lucene.Net.Index;
using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Indexing.Documents;
using ProjectSearch.Indexing.Generations;
using ProjectSearch.Indexing.Snapshots;
using ProjectSearch.Projects;

namespace ProjectSearch.Indexing;

/// <summary>The index on disk: generation folders, a pointer to the current one, and the snapshot that requests read.</summary>
public sealed class ProjectIndex : IDisposable
{
    private readonly Lock gate = new();
    private readonly GenerationFolders folders;
    private SnapshotState? current;
    private FileLock? servingLock;
    private bool opened;
    private bool disposed;

    /// <summary>Prepares an index in a folder; nothing is read before the first snapshot or sync.</summary>
    /// <param name="options">Where it lives.</param>
    public ProjectIndex(IndexOptions options)
    {
        Options = options;
        folders = new GenerationFolders(options.Directory);
    }

    /// <summary>Counts what the index is asked to do.</summary>
    public IndexWork Work { get; } = new();

    internal IndexOptions Options { get; }

    /// <summary>What the served commit says of itself; null while none is served.</summary>
    internal CommitStamp? Stamp
    {
        get
        {
            lock (gate)
            {
                return current?.Stamp;
            }
        }
    }

    /// <summary>Takes the newest committed snapshot; dispose it when the request is answered.</summary>
    /// <returns>The snapshot; null while there is no usable index yet.</returns>
    public IndexSnapshot? TryAcquire()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            if (!opened)
            {
                Refresh(out _);
            }

            current?.Hold();
            return current is null ? null : new IndexSnapshot(current);
        }
    }

    /// <summary>Closes the index; snapshots that are held stay readable until they are disposed.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            disposed = true;
            current?.Release();
            current = null;
            servingLock?.Dispose();
            servingLock = null;
        }
    }

    /// <summary>Claims the folder for this process for as long as the index lives.</summary>
    /// <exception cref="IndexInUseException">Another process has claimed it.</exception>
    internal void ClaimServing()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            servingLock ??= FileLock.TryTake(folders.ServingLockPath) ?? throw new IndexInUseException(folders.Root);
        }
    }

    /// <summary>Claims the right to build a generation; null while another process has it.</summary>
    internal FileLock? TryClaimBuilding() => FileLock.TryTake(folders.BuildingLockPath);

    /// <summary>Serves the generation that the pointer names, if it is not served already.</summary>
    /// <param name="problem">Why there is nothing to serve from the pointer.</param>
    /// <returns>Whether the pointer's generation is served.</returns>
    internal bool Refresh([NotNullWhen(false)] out IndexProblem? problem)
    {
        lock (gate)
        {
            opened = true;
            problem = null;
            var generation = folders.ReadCurrent();
            if (generation is null)
            {
                problem = IndexProblem.Missing;
                return false;
            }

            if (current?.Generation == generation)
            {
                return true;
            }

            if (!SnapshotOpener.TryOpen(folders.PathOf(generation), generation, Work, OnReleased, out var state, out problem))
            {
                return false;
            }

            Serve(state);
            return true;
        }
    }

    /// <summary>Whether the served generation can no longer be read from the disk.</summary>
    internal bool IsDamaged()
    {
        var generation = folders.ReadCurrent();
        if (generation is null || !SnapshotOpener.TryOpen(folders.PathOf(generation), generation, Work, _ => { }, out var state, out _))
        {
            return true;
        }

        state.Release();
        return false;
    }

    /// <summary>Builds a generation beside the current one, points to it and serves it.</summary>
    internal async Task RebuildAsync(DatasetVersion version, Catalog catalog, IAsyncEnumerable<Project> projects, CancellationToken cancellationToken)
    {
        var keys = new CatalogKeys(catalog);
        var generation = folders.CreateNext();
        using (var writer = GenerationWriter.Create(folders.PathOf(generation)))
        {
            await writer.AddAsync(projects, keys, cancellationToken).ConfigureAwait(false);
            writer.Commit(catalog, new CommitStamp(version, SwedishAnalyzers.Fingerprint));
        }

        folders.MakeCurrent(generation);
        lock (gate)
        {
            if (!Refresh(out var problem))
            {
                throw new IOException(problem.Reason, problem.Cause);
            }
        }
    }

    /// <summary>Writes what changed into the current generation, in one commit, and serves it.</summary>
    internal async Task FollowAsync(DatasetVersion version, Catalog catalog, IAsyncEnumerable<Project> changed, CancellationToken cancellationToken)
    {
        var keys = new CatalogKeys(catalog);
        var generation = current!.Generation;
        using (var writer = GenerationWriter.Open(folders.PathOf(generation)))
        {
            await writer.UpdateAsync(changed, keys, cancellationToken).ConfigureAwait(false);
            writer.Commit(catalog, new CommitStamp(version, SwedishAnalyzers.Fingerprint));
            ServeNewest();
        }

        // Closing may have merged segments into another commit of the same state: a restart would serve that one.
        ServeNewest();
    }

    /// <summary>
    /// Removes generations that nothing points to, as a killed process leaves them; call with the building claim. While
    /// another process serves from the folder nothing is removed: it may still read the generation before.
    /// </summary>
    internal void RemoveLeftovers()
    {
        lock (gate)
        {
            using var claim = servingLock is null ? FileLock.TryTake(folders.ServingLockPath) : null;
            if (servingLock is not null || claim is not null)
            {
                folders.RemoveAllBut(folders.ReadCurrent());
            }
        }
    }

    private void ServeNewest()
    {
        lock (gate)
        {
            var newer = DirectoryReader.OpenIfChanged(current!.Reader);
            if (newer is not null)
            {
                Serve(SnapshotState.Of(newer, current.Generation, current, Work, OnReleased));
            }
        }
    }

    private void Serve(SnapshotState state)
    {
        var last = current;
        current = state;
        last?.Release();
    }

    private void OnReleased(SnapshotState state)
    {
        lock (gate)
        {
            if (servingLock is not null && state.Generation != folders.ReadCurrent())
            {
                folders.Remove(state.Generation);
            }
        }
    }
}
