using Lucene.Net.Index;
using Lucene.Net.Search;
using ProjectSearch.Indexing.Documents;
using ProjectSearch.Indexing.Generations;
using ProjectSearch.Searching.Aggregating;
using ProjectSearch.Searching.Organisations;

namespace ProjectSearch.Indexing.Snapshots;

/// <summary>One committed state of the index with all that is derived from it, shared by everybody who holds a snapshot of it.</summary>
internal sealed class SnapshotState
{
    private readonly Lazy<FoldedTexts> foldedTitles;
    private readonly Lazy<FoldedTexts> foldedSlugs;
    private readonly Lazy<OrganisationNames> organisationNames;
    private readonly Action<SnapshotState> released;
    private int holders = 1;

    private SnapshotState(DirectoryReader reader, string generation, CommitStamp stamp, SnapshotState? previous, IndexWork work, Action<SnapshotState> released)
    {
        Reader = reader;
        Generation = generation;
        Stamp = stamp;
        Work = work;
        this.released = released;
        Searcher = new IndexSearcher(reader);
        Keys = new CatalogKeys(CatalogDocuments.Read(Searcher));
        Columns = ColumnLoader.Load(reader, Keys, previous);
        Titles = new TitleOrder(reader);
        Records = new ProjectRecords(reader);
        Catalog = new SnapshotCatalog(Keys, Columns);
        Dimensions = new DimensionColumns(Columns, Keys.Catalog);
        AmountOrders = new AmountOrders(Columns);
        ProjectCount = Columns.Listed.Count();
        foldedTitles = new(() => FoldedTexts.Load(reader, ProjectFields.FoldedTitle));
        foldedSlugs = new(() => FoldedTexts.Load(reader, ProjectFields.Slug));
        organisationNames = new(() => new OrganisationNames(Keys.Catalog.Organisations));
    }

    public DirectoryReader Reader { get; }

    /// <summary>Name of the generation that it belongs to.</summary>
    public string Generation { get; }

    public CommitStamp Stamp { get; }

    public IndexWork Work { get; }

    public IndexSearcher Searcher { get; }

    public CatalogKeys Keys { get; }

    public ProjectColumns Columns { get; }

    public TitleOrder Titles { get; }

    public ProjectRecords Records { get; }

    public SnapshotCatalog Catalog { get; }

    public DimensionColumns Dimensions { get; }

    public AmountOrders AmountOrders { get; }

    /// <summary>Projects that are not withdrawn.</summary>
    public int ProjectCount { get; }

    public FoldedTexts FoldedTitles => foldedTitles.Value;

    public FoldedTexts FoldedSlugs => foldedSlugs.Value;

    public OrganisationNames OrganisationNames => organisationNames.Value;

    /// <summary>Makes the state of a reader's commit. The reader is disposed with it, or at once when the commit can't be read.</summary>
    /// <exception cref="ForeignIndexException">The commit has another form than this build reads.</exception>
    public static SnapshotState Of(DirectoryReader reader, string generation, SnapshotState? previous, IndexWork work, Action<SnapshotState> released)
    {
        try
        {
            return CommitStamp.TryRead(reader.IndexCommit.UserData, out var stamp)
                ? new SnapshotState(reader, generation, stamp, previous, work, released)
                : throw new ForeignIndexException();
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>Holds the state open for one more; call while it is held.</summary>
    public void Hold() => Interlocked.Increment(ref holders);

    /// <summary>Lets go of it; the last one closes the reader.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref holders) == 0)
        {
            Reader.Dispose();
            released(this);
        }
    }
}
