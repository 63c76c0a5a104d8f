namespace ProjectSearch.Api.Pages.Shared.Queries;

/// <summary>The GraphQL documents that are embedded into the program.</summary>
internal static class EmbeddedDocuments
{
    private const string Ending = ".graphql";

    /// <summary>The document behind each page, by its folder and file without the ending: "Search/Search".</summary>
    public static IReadOnlyDictionary<string, string> OfPages { get; } = Load("Pages/");

    /// <summary>The queries of the cookbook, <c>schema/graphql/cookbook</c>, by their files without the ending.</summary>
    public static IReadOnlyDictionary<string, string> OfCookbook { get; } = Load("Cookbook/");

    private static SortedDictionary<string, string> Load(string prefix)
    {
        var assembly = typeof(EmbeddedDocuments).Assembly;
        var documents = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                documents.Add(name[prefix.Length..^Ending.Length], reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd());
            }
        }

        return documents;
    }
}
