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
internal sealed class WordFormsReader
{
    // Some twenty megabytes at the most; beyond that it starts anew.
    private const int MostRemembered = 50_000;

    private readonly SwedishLexicon lexicon;
    private readonly CompoundReader compounds;
    private readonly ConcurrentDictionary<string, KnownWord> remembered;
    private readonly ConcurrentDictionary<string, KnownWord>.AlternateLookup<ReadOnlySpan<char>> byLetters;
    private int count;

    /// <summary>Reads by a lexicon.</summary>
    public WordFormsReader(SwedishLexicon lexicon)
    {
        this.lexicon = lexicon;
        compounds = new CompoundReader(lexicon);
        remembered = new(StringComparer.Ordinal);
        byLetters = remembered.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads by the lexicon of the language files.</summary>
    public static WordFormsReader Shared => SharedReader.Value;

    private static Lazy<WordFormsReader> SharedReader { get; } = new(() => new WordFormsReader(SwedishLexicon.Shared));

    /// <summary>What is known of a word in normal spelling.</summary>
    public WordForms Read(string word) => Remember(word).Forms;

    /// <summary>Whether the dictionary has a form of a word, or of the words that it is made of.</summary>
    public bool IsKnown(string word) => lexicon.BasesOf(word).Count > 0 || Read(word).Parts.Count > 0;

    /// <summary>What the index adds to a word.</summary>
    /// <param name="word">The word as it stands in the text, in normal spelling.</param>
    /// <param name="completion">What it lacks to be whole; null for nothing.</param>
    public KnownWord Read(ReadOnlySpan<char> word, string? completion)
    {
        if (completion is not null)
        {
            return KnownWord.Of(word, Read(string.Concat(word, completion)));
        }

        return byLetters.TryGetValue(word, out var known) ? known : Remember(word.ToString());
    }

    private KnownWord Remember(string word)
    {
        if (remembered.TryGetValue(word, out var known))
        {
            return known;
        }

        // The dictionary's own count locks all of it.
        if (Interlocked.Increment(ref count) > MostRemembered)
        {
            remembered.Clear();
            Interlocked.Exchange(ref count, 0);
        }

        return remembered.GetOrAdd(word, text => KnownWord.Of(text, compounds.Read(text)));
    }
}
