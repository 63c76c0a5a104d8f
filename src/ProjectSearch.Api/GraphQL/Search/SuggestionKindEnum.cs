using GraphQL.Types;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Search;

internal sealed class SuggestionKindEnum : EnumerationGraphType
{
    public SuggestionKindEnum()
    {
        Name = nameof(SuggestionKind);
        Description = "What a completion is.";
        Add("TERM", SuggestionKind.Term, "A word of the texts.");
        Add("PROJECT", SuggestionKind.Project, "A project's title.");
        Add("ORGANISATION", SuggestionKind.Organisation, "An organisation's name (\"Projektägare\").");
    }
}
