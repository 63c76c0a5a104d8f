namespace ProjectSearch.Searching.Text;

/// <summary>Names of the index fields that hold analysed text.</summary>
internal static class TextFields
{
    public const string Title = "title";
    public const string Owner = "owner";
    public const string Purpose = "purpose";
    public const string Subregion = "subregion";
    public const string Theme = "theme";

    /// <summary>Words that people write with capitals, see <see cref="Completion.WrittenWord"/>.</summary>
    public const string Written = "written";

    /// <summary>The words of the title in folded spelling, for completing titles.</summary>
    public const string TitleWords = "title.words";

    /// <summary>All searched fields, the weightiest first.</summary>
    public static IReadOnlyList<SearchField> All { get; } =
        [SearchField.Title, SearchField.Owner, SearchField.Purpose, SearchField.Subregion, SearchField.Theme];

    /// <summary>The name of a field in the index.</summary>
    public static string NameOf(SearchField field) => field switch
    {
        SearchField.Title => Title,
        SearchField.Owner => Owner,
        SearchField.Purpose => Purpose,
        SearchField.Subregion => Subregion,
        SearchField.Theme => Theme,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No such field."),
    };
}
