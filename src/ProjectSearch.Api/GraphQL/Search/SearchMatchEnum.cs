using GraphQL.Types;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Search;

internal sealed class SearchMatchEnum : EnumerationGraphType
{
    public SearchMatchEnum()
    {
        Name = nameof(SearchMatch);
        Description = "How far the free text may reach.";
        Add("STRICT", SearchMatch.Strict, "The words themselves, inflected or as part of a compound; all of them. What a sum can be defended on.");
        Add("BROAD", SearchMatch.Broad, "Also synonyms, translations, missing diacritics and, where nothing else is found, guesses and fewer words.");
    }
}
