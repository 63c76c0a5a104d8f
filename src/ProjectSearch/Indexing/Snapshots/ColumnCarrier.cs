using ProjectSearch.Indexing.Documents;

namespace ProjectSearch.Indexing.Snapshots;

/// <summary>Takes the columns of unchanged segments over from the last snapshot, so that following costs what changed.</summary>
internal sealed class ColumnCarrier(SnapshotState previous, CatalogKeys catalog)
{
    // A project that refers to an entity that is gone has been deleted from the segment since.
    private readonly int[] organisations = previous.Keys.Organisations.MovesTo(catalog.Organisations, ProjectColumns.NoEntity);
    private readonly int[] subregions = previous.Keys.Subregions.MovesTo(catalog.Subregions, ProjectColumns.NoEntity);
    private readonly int[] themes = previous.Keys.Themes.MovesTo(catalog.Themes, ProjectColumns.NoEntity);

    /// <summary>Takes over one segment.</summary>
    /// <param name="from">Where its documents began.</param>
    /// <param name="to">The new columns.</param>
    /// <param name="start">Where its documents begin now.</param>
    /// <param name="length">How many documents it has.</param>
    /// <param name="owners">Collects the owners' places.</param>
    public void Carry(int from, ProjectColumns to, int start, int length, List<int> owners)
    {
        var columns = previous.Columns;
        Copy(columns.Keys, to.Keys);
        Copy(columns.Years, to.Years);
        Copy(columns.Kinds, to.Kinds);
        Move(columns.Subregions, to.Subregions, subregions);
        Move(columns.Themes, to.Themes, themes);
        Copy(columns.PriorityQuestions, to.PriorityQuestions);
        Copy(columns.TotalCosts, to.TotalCosts);
        Copy(columns.RunFundings, to.RunFundings);
        Copy(columns.ChangedInImports, to.ChangedInImports);
        Copy(columns.Withdrawn, to.Withdrawn);
        Copy(columns.Findings, to.Findings);
        for (var document = 0; document < length; document++)
        {
            foreach (var owner in columns.OwnersOf(from + document))
            {
                owners.Add(MoveOf(owner, organisations));
            }

            to.OwnerStarts[start + document + 1] = owners.Count;
        }

        void Copy<T>(T[] source, T[] target) => Array.Copy(source, from, target, start, length);

        void Move(int[] source, int[] target, int[] moves)
        {
            for (var document = 0; document < length; document++)
            {
                target[start + document] = MoveOf(source[from + document], moves);
            }
        }
    }

    // What refers to nothing, or to what was gone at the last move already, stays so.
    private static int MoveOf(int place, int[] moves) => place < 0 ? place : moves[place];
}
