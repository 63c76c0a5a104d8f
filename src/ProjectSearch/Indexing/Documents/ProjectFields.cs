namespace ProjectSearch.Indexing.Documents;

/// <summary>Names of the index fields that hold no analysed text. One document holds one project, or one part of the catalog.</summary>
internal static class ProjectFields
{
    /// <summary>Term: the project's key in the store.</summary>
    public const string Id = "id";

    /// <summary>Term and doc value: the permanent link.</summary>
    public const string Slug = "slug";

    /// <summary>Stored: the whole project, see <see cref="ProjectRecord"/>; or a part of the catalog.</summary>
    public const string Record = "record";

    /// <summary>Term that stands on the documents of the catalog alone.</summary>
    public const string Catalog = "catalog";

    /// <summary>Doc value: the title as filters compare it.</summary>
    public const string FoldedTitle = "title.folded";

    /// <summary>Doc value: where the title stands in the Swedish alphabet.</summary>
    public const string TitleOrder = "title.order";

    /// <summary>Doc value: what snapshots make columns of, see <see cref="FiguresRecord"/>.</summary>
    public const string Figures = "figures";

    /// <summary>Doc value: the year as a number that a query may ask for.</summary>
    public const string Year = "year";

    /// <summary>Doc value: the prioritised question as a number that a query may ask for; missing when unknown.</summary>
    public const string PriorityQuestion = "question";
}
