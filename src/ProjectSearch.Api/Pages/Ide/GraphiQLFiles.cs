using System.Text;
using ProjectSearch.Api.Pages.Assets;

namespace ProjectSearch.Api.Pages.Ide;

/// <summary>The files of GraphiQL, which the build fetches when it can.</summary>
internal sealed class GraphiQLFiles(AssetCatalog assets)
{
    public const string Style = "graphiql/graphiql.min.css";

    private const string MissingNote = "graphiql/missing.txt";
    private const string NotFetched = "it was not fetched when this was built";

    /// <summary>The scripts, in the order in which they are run.</summary>
    public static IReadOnlyList<string> Scripts { get; } =
    [
        "graphiql/react.production.min.js",
        "graphiql/react-dom.production.min.js",
        "graphiql/graphiql.min.js",
        "ide.js",
    ];

    /// <summary>Why GraphiQL is not there, as the build noted it; null when it is.</summary>
    public string? Missing => assets.Has(Style) && Scripts.All(assets.Has) ? null
        : assets.Find(MissingNote) is { } note ? Encoding.UTF8.GetString(note.Content).Trim()
        : NotFetched;
}
