using ProjectSearch.Api.GraphQL.Enumerations;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Search;

internal sealed class SuggestionKindEnum() : CodeEnum<SuggestionKind>(
    "What a completion is.",
    [
        (SuggestionKind.Term, "A word of the texts."),
        (SuggestionKind.Project, "A project's title."),
        (SuggestionKind.Organisation, "An organisation's name (\"Projektägare\")."),
    ]);
