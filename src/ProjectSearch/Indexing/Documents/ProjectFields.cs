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

    // Doc values, one number each; a document without one has the value unknown.
    public const string Key = "key";
    public const string Year = "year";
    public const string Kind = "kind";
    public const string Subregion = "subregion.key";
    public const string Theme = "theme.key";
    public const string PriorityQuestion = "question";
    public const string TotalCost = "totalCost";
    public const string RunFunding = "runFunding";
    public const string ChangedInImport = "changedIn";
    public const string Withdrawn = "withdrawn";

    /// <summary>Doc value: one bit for each pair of code and severity among the findings, see <see cref="FindingBits"/>.</summary>
    public const string Findings = "findings";

    /// <summary>Doc value: the owners' keys, each once.</summary>
    public const string Owners = "owners";
}
