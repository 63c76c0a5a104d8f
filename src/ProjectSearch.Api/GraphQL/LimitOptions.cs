using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL;

/// <summary>What a request may ask for at most: the configuration section <c>GraphQL:Limits</c>.</summary>
public sealed record LimitOptions
{
    /// <summary>Bytes of a request's body, and characters of a query string.</summary>
    public int RequestBytes { get; init; } = 256 * 1024;

    /// <summary>Nesting of the JSON of a request.</summary>
    public int JsonDepth { get; init; } = 64;

    /// <summary>Lexical tokens of a document.</summary>
    public int Tokens { get; init; } = 10_000;

    /// <summary>Nesting of a document: of its selections, and of its literals.</summary>
    public int Depth { get; init; } = 40;

    /// <summary>Fields of a document as it is written.</summary>
    public int Fields { get; init; } = 1_000;

    /// <summary>Aliases of a document as it is written.</summary>
    public int Aliases { get; init; } = 200;

    /// <summary>Directives of a document as it is written.</summary>
    public int Directives { get; init; } = 200;

    /// <summary>Variables that a document declares.</summary>
    public int Variables { get; init; } = 200;

    /// <summary>Values in the variables of a request, and in the literals of its document: objects, lists, and what they hold.</summary>
    public int Values { get; init; } = 6_000;

    /// <summary>Fragment spreads of a document as it is written.</summary>
    public int FragmentSpreads { get; init; } = 200;

    /// <summary>How often the same field may stand in one selection, its fragments written out.</summary>
    public int Repeats { get; init; } = 32;

    /// <summary>Fields of an operation when every fragment is written out.</summary>
    public int ExpandedFields { get; init; } = 5_000;

    /// <summary>Values that an answer may hold at most, lists counted with their page sizes.</summary>
    public int Cost { get; init; } = 100_000;

    /// <summary>
    /// What a search for up to three words, or for up to eight suggestions, adds to the cost, once for each item that it is
    /// made for; longer texts and more suggestions count as several.
    /// </summary>
    public int SearchCost { get; init; } = 2_000;

    /// <summary>Items of a page; never more than 100.</summary>
    public int PageSize { get; init; } = 100;

    /// <summary>Characters of a search text.</summary>
    public int SearchCharacters { get; init; } = SearchSize.Usual.Characters;

    /// <summary>Words of a search text; those beyond are left out, with a warning.</summary>
    public int SearchTerms { get; init; } = SearchSize.Usual.Terms;

    /// <summary>Characters of a search text for organisations.</summary>
    public int OrganisationSearchCharacters { get; init; } = 1_000;

    /// <summary>Characters of a prefix that suggestions complete.</summary>
    public int PrefixCharacters { get; init; } = 200;

    /// <summary>Conditions of a filter and values of refinements.</summary>
    public int FilterClauses { get; init; } = 500;

    /// <summary>Errors of an answer; the others are left out.</summary>
    public int Errors { get; init; } = 10;

    /// <summary>How long an operation may run.</summary>
    public TimeSpan ExecutionTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Operations that run at the same time; the next is answered with 503.</summary>
    public int RequestsInFlight { get; init; } = 256;

    /// <summary>How much of a search text is read.</summary>
    internal SearchSize SearchSize => new(SearchCharacters, SearchTerms);
}
