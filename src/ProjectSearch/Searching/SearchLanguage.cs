using ProjectSearch.Indexing.Analysis.Lexicon;
using ProjectSearch.Searching.Text.Expansion;

namespace ProjectSearch.Searching;

/// <summary>The thesaurus that searches read: what ships inside, and files of the user's under "language/thesaurus" beside the program.</summary>
public static class SearchLanguage
{
    /// <summary>Reads it, so that a mistake in a user's file is told before anybody searches.</summary>
    /// <exception cref="LanguageException">A line is no group of terms.</exception>
    public static void Load() => _ = Thesaurus.Shared;
}
