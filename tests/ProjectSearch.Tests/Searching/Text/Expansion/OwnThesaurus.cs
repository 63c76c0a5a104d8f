using ProjectSearch.Indexing.Analysis.Lexicon;
using ProjectSearch.Searching.Text.Expansion;

namespace ProjectSearch.Tests.Searching.Text.Expansion;

/// <summary>Makes a thesaurus of a few groups, as a file of a user's has them.</summary>
internal static class OwnThesaurus
{
    public static Thesaurus Of(params string[] groups) => new(groups.Select((group, index) => new LanguageLine("thesaurus/own.txt", index + 1, group)));
}
