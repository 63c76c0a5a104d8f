using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Lucene.Net.Util.Automaton;
using ProjectSearch.Indexing.Analysis;

namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>The terms that the texts of one snapshot hold. What was looked up is kept, since a thesaurus asks for the same again and again.</summary>
internal sealed class IndexVocabulary
{
    private const int MostFound = 2000;

    // A prefix of one letter has thousands of words; what comes after these is not looked at.
    private const int MostBeginnings = 20_000;

    // Some twenty megabytes at the most; beyond that it starts anew.
    private const int MostRemembered = 40_000;

    private static readonly string[] Fields = [.. TextFields.All.Select(TextFields.NameOf)];
    private static readonly ConditionalWeakTable<IndexReader, IndexVocabulary> Known = [];

    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly IndexReader reader;
    private int count;

    private IndexVocabulary(IndexReader reader) => this.reader = reader;

    /// <summary>How many documents there are.</summary>
    public int DocumentCount => Math.Max(1, reader.NumDocs);

    /// <summary>The vocabulary of a reader.</summary>
    public static IndexVocabulary Of(IndexReader reader) => Known.GetValue(reader, static of => new IndexVocabulary(of));

    /// <summary>In how many documents a term stands, the field with the most of them counted.</summary>
    public int FrequencyOf(string term) => Find(term).Frequency;

    /// <summary>Where a term of a field stands in the index; null when no document holds it.</summary>
    public TermContext? Find(SearchField field, string term) => Find(term).ByField[(int)field];

    /// <summary>Whether some word as written begins so.</summary>
    public bool HasPrefix(string prefix)
    {
        var start = new BytesRef(prefix);
        foreach (var field in Fields)
        {
            var terms = MultiFields.GetTerms(reader, field)?.GetEnumerator();
            if (terms is not null && terms.SeekCeil(start) != TermsEnum.SeekStatus.END && StringHelper.StartsWith(terms.Term, start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some owner's name holds the words in a row.</summary>
    public bool HasOwner(PhraseAlternative name) => name.Words.All(word => word.Any(term => Find(SearchField.Owner, term) is not null))
        && new HitFinder(reader, CancellationToken.None).HasHit(QueryBuilder.BuildPhrase(SearchField.Owner, name, 1));

    /// <summary>Whether some text holds the words in a row.</summary>
    public bool HasRow(PhraseAlternative row) =>
        TextFields.All.Any(field => new HitFinder(reader, CancellationToken.None).HasHit(QueryBuilder.BuildPhrase(field, row, 1)));

    /// <summary>Words as written that begin so, each with the documents of the field that has most; a typed "o" stands for "ö" too.</summary>
    public IEnumerable<(string Text, int Frequency)> FindBeginning(string prefix)
    {
        if (prefix.Length > DiacriticsRestorer.LongestWord)
        {
            return [];
        }

        var automaton = BasicOperations.Concatenate([.. prefix.Select(DiacriticsRestorer.Spellings), BasicAutomata.MakeAnyString()]);
        automaton.Determinize();
        var compiled = new CompiledAutomaton(automaton);
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var field in (string[])[TextFields.Title, TextFields.Purpose])
        {
            var terms = MultiFields.GetTerms(reader, field) is { } all ? compiled.GetTermsEnum(all) : null;
            for (var seen = 0; terms is not null && seen < MostBeginnings && terms.MoveNext(); seen++)
            {
                var text = terms.Term.Utf8ToString();
                found[text] = Math.Max(found.GetValueOrDefault(text), terms.DocFreq);
            }
        }

        return found.Select(pair => (pair.Key, pair.Value));
    }

    /// <summary>The texts of terms of any kind that are a word but for å, ä and ö, each once; the word itself may be one.</summary>
    public IReadOnlyCollection<string> FindSpelt(string word)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in Fields)
        {
            if (MultiFields.GetTerms(reader, field)?.GetEnumerator() is { } terms)
            {
                foreach (var kind in Enum.GetValues<TokenKind>())
                {
                    found.UnionWith(SpellingWalk.Find(terms, TermCode.Of(kind, word)).Select(term => TermCode.Read(term).Text));
                }
            }
        }

        return found;
    }

    /// <summary>The texts of terms of any kind that an automaton accepts, each once; it accepts no word without end.</summary>
    public IReadOnlyCollection<string> Find(Automaton texts)
    {
        var compiled = new CompiledAutomaton(TermAutomaton.OfAnyKind(texts), finite: true, simplify: false);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in Fields)
        {
            var terms = MultiFields.GetTerms(reader, field) is { } all ? compiled.GetTermsEnum(all) : null;
            while (terms is not null && found.Count < MostFound && terms.MoveNext())
            {
                found.Add(TermCode.Read(terms.Term.Utf8ToString()).Text);
            }
        }

        return found;
    }

    private Entry Find(string term)
    {
        if (entries.TryGetValue(term, out var known))
        {
            return known;
        }

        if (Interlocked.Increment(ref count) > MostRemembered)
        {
            entries.Clear();
            Interlocked.Exchange(ref count, 0);
        }

        return entries.GetOrAdd(term, Look);
    }

    private Entry Look(string term)
    {
        var byField = new TermContext?[Fields.Length];
        foreach (var field in TextFields.All)
        {
            var found = TermContext.Build(reader.Context, new Term(TextFields.NameOf(field), term));
            byField[(int)field] = found.DocFreq > 0 ? found : null;
        }

        return new Entry(byField, byField.Max(found => found?.DocFreq ?? 0));
    }

    private sealed record Entry(TermContext?[] ByField, int Frequency);
}
