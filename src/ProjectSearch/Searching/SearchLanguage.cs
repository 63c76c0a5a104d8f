using ProjectSearch.Indexing.Analysis.Lexicon;
using ProjectSearch.Searching.Text.Expansion;

namespace ProjectSearch.Searching;

/// <summary>The thesaurus and the word lists that searches read: what ships inside, and files of the user's under "language" beside the program.</summary>
public static class SearchLanguage
{
    private static readonly Lazy<string> Hash = new(() => LanguageData.HashOf([.. LanguageData.List("thesaurus"), .. LanguageData.List("query")]));

    /// <summary>A short name of what searches read: another one after a file was changed, so that a client keeps no old answer.</summary>
    public static string Version => Hash.Value;

    /// <summary>Reads the thesaurus, so that a mistake in a user's file is told before anybody searches.</summary>
    /// <exception cref="LanguageException">A line is no group of terms.</exception>
    public static void Load() => _ = Thesaurus.Shared;
}
