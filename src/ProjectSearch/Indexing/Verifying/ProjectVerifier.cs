using ProjectSearch.Indexing.Documents;
using ProjectSearch.Indexing.Snapshots;
using ProjectSearch.Projects;

namespace ProjectSearch.Indexing.Verifying;

/// <summary>Compares every project of the store with its document, in both directions, in one pass over each.</summary>
internal sealed class ProjectVerifier(SnapshotState state, DriftList drifts)
{
    private readonly List<int> documents = [];
    private int next;

    /// <summary>Compares.</summary>
    /// <param name="stored">All projects of the store by key.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    public async Task VerifyAsync(IAsyncEnumerable<Project> stored, CancellationToken cancellationToken)
    {
        foreach (var document in state.Columns.Stored)
        {
            documents.Add(document);
        }

        documents.Sort((left, right) => state.Columns.Keys[left].CompareTo(state.Columns.Keys[right]));
        await foreach (var project in stored.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            Skip(key => key < project.Id);
            if (next == documents.Count || state.Columns.Keys[documents[next]] != project.Id)
            {
                drifts.Add($"The project {project.Slug} is missing in the index.");
                continue;
            }

            Compare(project, documents[next++]);
            Repeated(project);
        }

        Skip(_ => true);
    }

    private void Compare(Project project, int document)
    {
        var record = state.Records.Read(document);
        var differences = ProjectRecord.ToBytes(project).AsSpan().SequenceEqual(ProjectRecord.ToBytes(record))
            ? []
            : FieldDifferences.BetweenRecords(project, record);
        foreach (var difference in differences.Concat(FieldDifferences.BetweenColumns(project, state, document)))
        {
            drifts.Add($"The project {project.Slug} differs, {difference}.");
        }
    }

    private void Repeated(Project project)
    {
        for (; next < documents.Count && state.Columns.Keys[documents[next]] == project.Id; next++)
        {
            drifts.Add($"The project {project.Slug} is in the index more than once.");
        }
    }

    private void Skip(Predicate<long> isPast)
    {
        for (; next < documents.Count && isPast(state.Columns.Keys[documents[next]]); next++)
        {
            drifts.Add($"The project {state.Records.Read(documents[next]).Slug} is in the index and not in the store.");
        }
    }
}
