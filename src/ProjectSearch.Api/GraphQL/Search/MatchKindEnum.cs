using GraphQL.Types;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Search;

internal sealed class MatchKindEnum : EnumerationGraphType
{
    public MatchKindEnum()
    {
        Name = nameof(MatchKind);
        Description = "How a query word is related to the word that it met, the closest first.";
        Add("EXACT", MatchKind.Exact, "The same word.");
        Add("INFLECTION", MatchKind.Inflection, "Another form of the word: \"kompetens\" and \"kompetensen\".");
        Add("COMPOUND_PART", MatchKind.CompoundPart, "A part of a compound: \"försörjning\" in \"egenförsörjning\".");
        Add("SYNONYM", MatchKind.Synonym, "A synonym, an abbreviation or a translation.");
        Add("FUZZY", MatchKind.Fuzzy, "A word spelt nearly so, or the same without diacritics.");
        Add("PREFIX", MatchKind.Prefix, "A word that begins so, asked for with an asterisk.");
    }
}
