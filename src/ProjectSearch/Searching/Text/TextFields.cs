namespace ProjectSearch.Searching.Text;

/// <summary>Names of the index fields that hold analysed text.</summary>
internal static class TextFields
{
    public const string Title = "title";
    public const string Owner = "owner";
    public const string Purpose = "purpose";
    public const string Subregion = "subregion";
    public const string Theme = "theme";
}
