using ProjectSearch.Projects;
using ProjectSearch.Searching.Sets;

namespace ProjectSearch.Indexing.Snapshots;

/// <summary>
/// What filters, orders, sums and groups read: the doc values of a snapshot as plain arrays by document. Entities are
/// places in the catalog's lists. Documents that are no project, or are deleted, have zeros and are in no set.
/// </summary>
internal sealed class ProjectColumns(int length)
{
    /// <summary>Stands for an unknown amount.</summary>
    public const long UnknownAmount = long.MinValue;

    /// <summary>Stands for an unknown question.</summary>
    public const int UnknownNumber = int.MinValue;

    /// <summary>Stands for no subregion or theme.</summary>
    public const int NoEntity = -1;

    public int Length { get; } = length;

    public long[] Keys { get; } = new long[length];

    public int[] Years { get; } = new int[length];

    public ProjectKind[] Kinds { get; } = new ProjectKind[length];

    public int[] Subregions { get; } = new int[length];

    public int[] Themes { get; } = new int[length];

    public int[] PriorityQuestions { get; } = new int[length];

    public long[] TotalCosts { get; } = new long[length];

    public long[] RunFundings { get; } = new long[length];

    public int[] ChangedInImports { get; } = new int[length];

    public bool[] Withdrawn { get; } = new bool[length];

    /// <summary>See <see cref="Documents.FindingBits"/>.</summary>
    public long[] Findings { get; } = new long[length];

    /// <summary>Places of all owners, document after document.</summary>
    public int[] Owners { get; internal set; } = [];

    /// <summary>Where each document's owners begin; one entry more than documents.</summary>
    public int[] OwnerStarts { get; } = new int[length + 1];

    /// <summary>Every project of the snapshot, withdrawn ones too.</summary>
    public DocSet Stored { get; } = new(length);

    /// <summary>The projects that are in lists and sums: all but the withdrawn.</summary>
    public DocSet Listed { get; } = new(length);

    public ReadOnlySpan<int> OwnersOf(int document) =>
        Owners.AsSpan(OwnerStarts[document], OwnerStarts[document + 1] - OwnerStarts[document]);

    public long OtherFunding(int document)
    {
        var (total, run) = (TotalCosts[document], RunFundings[document]);
        return total == UnknownAmount || run == UnknownAmount ? UnknownAmount : total - run;
    }

    /// <summary>RUN funding over total cost; NaN when unknown.</summary>
    public double RunShare(int document)
    {
        var (total, run) = (TotalCosts[document], RunFundings[document]);
        return total > 0 && run != UnknownAmount ? (double)run / total : double.NaN;
    }
}
