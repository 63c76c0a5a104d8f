using System.Text;
using System.Text.Json.Nodes;
using ProjectSearch.Api.Pages.Shared.Queries;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.Hosting.WarmUp;

/// <summary>What a node asks itself when it begins: questions that take every way through the search, and some that are refused.</summary>
internal static class WarmUpQuestions
{
    // In turn: met as typed; å and ö restored; guessed at; fewer words; the search language; a compound; nothing at all.
    private static readonly string[] _texts =
    [
        "kompetensförsörjning hållbar turism",
        "besoksnaring",
        "kompetensforsörjnign textill",
        "turism textil rymdfart",
        "\"små och medelstora företag\" -textil (mode ELLER titel:trä) kompetens* år:2020",
        "kompetensutvecklingsprojektledare",
        "xqzv",
    ];

    private static readonly string[] _refused =
    [
        "{ nothing }",
        "{ projects(",
        "{ ...A } fragment A on Query { ...A }",
        "{ projects(first: 1000000) { nodes { id } } }",
        "{ node(id: \"nothing\") { id } }",
    ];

    // A round for each letter.
    private const string Endings = "qwzv";

    /// <summary>
    /// The bodies, as clients would post them, in rounds: the first takes every way once, the others take those that take
    /// the longest again, with words that are not known from before.
    /// </summary>
    public static IEnumerable<IReadOnlyList<ReadOnlyMemory<byte>>> Rounds =>
    [
        [
            .. _texts.Select(Search),
            .. EmbeddedDocuments.OfCookbook.Values.Concat(_refused).Select(document => Body(document, [])),
            Encoding.UTF8.GetBytes("[]"),
        ],
        .. Endings.Select(ending => LongTexts(ending).Select(Search).ToList()),
    ];

    private static IEnumerable<string> LongTexts(char ending) =>
    [
        Many("projekt", "turism", "kultur", "ungdom", "miljö") + " kommun" + ending,
        Many("kompetens" + ending, "samverkan" + ending),
        Many("samverkansprojektledning" + ending, "xqzvwk" + ending),
    ];

    private static ReadOnlyMemory<byte> Search(string text) => Body(
        EmbeddedDocuments.OfPages["Search/Search"],
        new JsonObject { ["search"] = text, ["match"] = "BROAD", ["first"] = 20, ["values"] = 10 });

    private static ReadOnlyMemory<byte> Body(string document, JsonObject variables) => new PageQuery(document, variables).ToBody();

    // No two words alike: what is known of one is not worked out again.
    private static string Many(params string[] words) =>
        string.Join(' ', Enumerable.Range(0, SearchSize.Usual.Terms).Select(i => words[i % words.Length] + (char)('a' + (i / words.Length))));
}
