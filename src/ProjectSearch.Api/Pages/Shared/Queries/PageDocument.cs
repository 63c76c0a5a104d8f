using System.Reflection;

namespace ProjectSearch.Api.Pages.Shared.Queries;

/// <summary>The GraphQL document behind a page: a file beside the page, embedded into the program.</summary>
internal sealed class PageDocument
{
    private const string Prefix = "Pages/";

    private PageDocument(string name, string text)
    {
        Name = name;
        Text = text;
    }

    /// <summary>All documents of the pages, by name.</summary>
    public static IReadOnlyDictionary<string, PageDocument> All { get; } = Load();

    /// <summary>The folder and file without its ending: "Search/Search".</summary>
    public string Name { get; }

    /// <summary>The document as it is written.</summary>
    public string Text { get; }

    private static Dictionary<string, PageDocument> Load()
    {
        var assembly = typeof(PageDocument).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(".graphql", StringComparison.Ordinal))
            .Select(name => new PageDocument(name[Prefix.Length..^".graphql".Length], Read(assembly, name)))
            .ToDictionary(document => document.Name);
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd();
    }
}
