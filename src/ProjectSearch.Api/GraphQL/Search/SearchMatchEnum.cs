using ProjectSearch.Api.GraphQL.Enumerations;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Search;

internal sealed class SearchMatchEnum() : CodeEnum<SearchMatch>(
    "How far the free text may reach.",
    [
        (SearchMatch.Strict, "The words themselves, inflected or as part of a compound; all of them. What a sum can be defended on."),
        (SearchMatch.Broad, "Also synonyms, translations, missing diacritics and, where nothing else is found, guesses and fewer words."),
    ]);
