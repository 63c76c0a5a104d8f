using System.Collections.Concurrent;

namespace ProjectSearch.Indexing.Analysis.Lexicon;

/// <summary>What is known of a word: its dictionary forms, and the parts that it is made of.</summary>
/// <param name="Bases">The dictionary forms; a stem where the dictionary knows none; empty for a word without endings.</param>
/// <param name="Parts">The parts, and runs of parts, of a compound or a word with a hyphen; empty for a simple word.</param>
internal sealed record WordForms(IReadOnlyList<string> Bases, IReadOnlyList<WordPart> Parts);

/// <summary>A part of a word, or several in a row.</summary>
/// <param name="Text">Its dictionary form.</param>
/// <param name="Start">Where it begins in the word.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct WordPart(string Text, int Start, int End);

/// <summary>Looks words up, and remembers the answers: a corpus writes few words often.</summary>
internal sealed class WordFormsReader(SwedishLexicon lexicon)
{
    // Some ten megabytes at the most; beyond that it starts anew.
    private const int MostRemembered = 50_000;

    private readonly CompoundReader compounds = new(lexicon);
    private readonly ConcurrentDictionary<string, WordForms> remembered = new(StringComparer.Ordinal);

    /// <summary>Reads by the lexicon of the language files.</summary>
    public static WordFormsReader Shared => SharedReader.Value;

    private static Lazy<WordFormsReader> SharedReader { get; } = new(() => new WordFormsReader(SwedishLexicon.Shared));

    /// <summary>What is known of a word in normal spelling.</summary>
    public WordForms Read(string word)
    {
        if (remembered.TryGetValue(word, out var known))
        {
            return known;
        }

        if (remembered.Count >= MostRemembered)
        {
            remembered.Clear();
        }

        return remembered.GetOrAdd(word, compounds.Read);
    }
}
