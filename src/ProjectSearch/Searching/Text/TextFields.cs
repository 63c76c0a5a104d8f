namespace ProjectSearch.Searching.Text;

/// <summary>Names of the index fields that hold analysed text.</summary>
internal static class TextFields
{
    public const string Title = "title";
    public const string Owner = "owner";
    public const string Purpose = "purpose";
    public const string Subregion = "subregion";
    public const string Theme = "theme";

    /// <summary>All fields, the weightiest first.</summary>
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
