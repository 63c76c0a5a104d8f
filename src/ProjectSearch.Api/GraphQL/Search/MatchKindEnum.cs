using ProjectSearch.Api.GraphQL.Enumerations;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Search;

internal sealed class MatchKindEnum() : CodeEnum<MatchKind>(
    "How a query word is related to the word that it met, the closest first.",
    [
        (MatchKind.Exact, "The same word."),
        (MatchKind.Inflection, "Another form of the word: \"kompetens\" and \"kompetensen\"."),
        (MatchKind.CompoundPart, "A part of a compound: \"försörjning\" in \"egenförsörjning\"."),
        (MatchKind.Synonym, "A synonym, an abbreviation or a translation."),
        (MatchKind.Fuzzy, "A word spelt nearly so, or the same without diacritics."),
        (MatchKind.Prefix, "A word that begins so, asked for with an asterisk."),
    ]);
