using Lucene.Net.Index;
using Lucene.Net.Util;
using Lucene.Net.Util.Automaton;
using ProjectSearch.Indexing.Analysis;

namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>The terms that the texts of one snapshot hold.</summary>
internal sealed class IndexVocabulary(IndexReader reader)
{
    private const int MostFound = 2000;

    private static readonly string[] Fields = [.. TextFields.All.Select(TextFields.NameOf)];

    private readonly Dictionary<string, int> frequencies = new(StringComparer.Ordinal);

    /// <summary>How many documents there are.</summary>
    public int DocumentCount => Math.Max(1, reader.NumDocs);

    /// <summary>In how many documents a term stands, the field with the most of them counted.</summary>
    public int FrequencyOf(string term)
    {
        if (!frequencies.TryGetValue(term, out var frequency))
        {
            frequency = Fields.Max(field => reader.DocFreq(new Term(field, term)));
            frequencies.Add(term, frequency);
        }

        return frequency;
    }

    /// <summary>In how many documents of a field a term stands.</summary>
    public int FrequencyIn(SearchField field, string term) => reader.DocFreq(new Term(TextFields.NameOf(field), term));

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
    public bool HasOwner(PhraseAlternative name) => name.Slots.All(slot => slot.Terms.Any(term => FrequencyIn(SearchField.Owner, term) > 0))
        && new HitFinder(reader).HasHit(QueryBuilder.BuildPhrase(TextFields.Owner, name, 0, 1));

    /// <summary>The texts of terms of any kind that an automaton accepts, each once.</summary>
    public IReadOnlyCollection<string> Find(Automaton texts)
    {
        var kinds = BasicOperations.Union(
        [
            BasicAutomata.MakeEmptyString(),
            BasicAutomata.MakeChar(TermCode.Base),
            BasicAutomata.MakeChar(TermCode.Part),
        ]);
        var automaton = BasicOperations.Concatenate(kinds, texts);
        automaton.Determinize();
        var compiled = new CompiledAutomaton(automaton);
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
}
