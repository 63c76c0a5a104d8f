using System.ComponentModel;
using GraphQL;
using ProjectSearch.Api.GraphQL.Costs;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Search;

[Name("SearchInfo")]
[Description("What the engine made of the free text.")]
internal sealed class SearchInfoOutput(SearchInfo info)
{
    [Description("The query as the engine understood it, written in the search language.")]
    public string InterpretedAs => info.InterpretedAs;

    [Description("Whether nothing matched all words, so that guesses or fewer words were let in.")]
    public bool Broadened => info.Broadened;

    [Description("The query with its likely misspellings mended; null when there are none.")]
    public string? DidYouMean => info.DidYouMean;

    [Description("What could not be read as meant, a sentence each: an unbalanced quote that was read as text, for example.")]
    public IReadOnlyList<string> Warnings => [.. info.Warnings.Select(warning => warning.Message)];

    [ListSize(1)]
    [Description("The warnings with their codes, for clients that say them in their own words.")]
    public IReadOnlyList<SearchWarningOutput> WarningDetails => [.. info.Warnings.Select(warning => new SearchWarningOutput(warning))];
}
