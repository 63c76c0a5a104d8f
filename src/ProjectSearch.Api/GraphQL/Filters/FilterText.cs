namespace ProjectSearch.Api.GraphQL.Filters;

/// <summary>Descriptions that several filter inputs share.</summary>
internal static class FilterText
{
    public const string Where = "Only what meets the filter; null for everything.";
    public const string And = "All of these hold, besides the fields beside this one.";
    public const string Or = "At least one of these holds, besides the fields beside this one.";
    public const string UnknownMatches = "A project whose value is unknown matches.";
}
