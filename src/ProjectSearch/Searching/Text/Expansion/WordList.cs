using System.Collections.Frozen;
using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Indexing.Analysis.Lexicon;
using ProjectSearch.Searching.Text.Syntax;

namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>Words that queries treat apart.</summary>
internal static class WordList
{
    private static readonly string[] Conjunctions = ["och", "samt", "and"];

    /// <summary>Words that ask for nothing, in normal spelling.</summary>
    public static FrozenSet<string> Stop { get; } = Read("query/stop-words.txt");

    /// <summary>Words that are not insisted on, in their dictionary form.</summary>
    public static FrozenSet<string> Weak { get; } = Read("query/weak-words.txt");

    /// <summary>Words that only join subjects, in their dictionary form.</summary>
    public static FrozenSet<string> Linking { get; } = Read("query/linking-words.txt");

    /// <summary>Whether a node of a query asks for nothing.</summary>
    public static bool IsStopWord(QueryNode node) => node is WordNode word && IsStopWord(word.Text);

    /// <summary>Whether a word, as typed, asks for nothing.</summary>
    public static bool IsStopWord(string typed) => Stop.Contains(LetterForms.Normalize(typed));

    /// <summary>Whether a node of a query is a word that is not insisted on, in any form.</summary>
    public static bool IsWeak(QueryNode node) => node is WordNode word && IsWeak(word.Text);

    /// <summary>Whether a word, as typed in any form, is not insisted on.</summary>
    public static bool IsWeak(string typed) => HasFormOf(Weak, typed);

    /// <summary>Whether a node of a query is a word that only joins subjects, in any form.</summary>
    public static bool IsLinking(QueryNode node) => node is WordNode word && IsLinking(word.Text);

    /// <summary>Whether a word, as typed in any form, only joins subjects.</summary>
    public static bool IsLinking(string typed) => HasFormOf(Linking, typed);

    /// <summary>Whether a word, as typed, joins two that are wanted alike.</summary>
    public static bool IsConjunction(string typed) => Conjunctions.Contains(LetterForms.Normalize(typed));

    private static bool HasFormOf(FrozenSet<string> words, string typed) => MeaningBuilder.BasesOf(LetterForms.Normalize(typed)).Any(words.Contains);

    private static FrozenSet<string> Read(string path) =>
        LanguageData.ReadLines(path).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenSet(StringComparer.Ordinal);
}
