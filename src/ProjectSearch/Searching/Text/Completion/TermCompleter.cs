using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ProjectSearch.Indexing.Analysis;

namespace ProjectSearch.Searching.Text.Completion;

/// <summary>Completes the last word that was typed to words of the texts.</summary>
internal sealed class TermCompleter(IndexSearcher searcher)
{
    // A prefix of one letter has thousands of words; what comes after these is not looked at.
    private const int MostWords = 20_000;

    /// <summary>Completions with the number of projects that a strict search for each finds, the most projects first.</summary>
    public IEnumerable<Suggestion> Complete(TypedPrefix typed, int count, CancellationToken cancellationToken)
    {
        var found = new List<Suggestion>();
        foreach (var word in Candidates(typed.Last, cancellationToken).Take(2 * count))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var text = typed.Lead + word;
            var projects = CountOf(text);
            if (projects > 0)
            {
                found.Add(new Suggestion(text, SuggestionKind.Term, projects));
            }
        }

        return found.OrderByDescending(suggestion => suggestion.Count).ThenBy(suggestion => suggestion.Text, StringComparer.Ordinal).Take(count);
    }

    private IEnumerable<string> Candidates(string last, CancellationToken cancellationToken)
    {
        var words = new Dictionary<string, (string Written, int Frequency)>(StringComparer.Ordinal);
        foreach (var (word, frequency) in Written(LetterForms.Fold(last)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var normal = LetterForms.Normalize(word.Written);
            if (!TypedPrefix.Begins(normal, last))
            {
                continue;
            }

            // A capital may come of the beginning of a sentence; where the word is written without one too, that form is meant.
            var known = words.GetValueOrDefault(normal);
            var isBetter = known.Written is null || string.CompareOrdinal(word.Written, known.Written) > 0;
            words[normal] = (isBetter ? word.Written : known.Written!, known.Frequency + frequency);
        }

        return words.OrderByDescending(entry => entry.Value.Frequency).ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .DistinctBy(entry => Indexing.Analysis.Lexicon.WordFormsReader.Shared.Read(entry.Key).Bases is [var first, ..] ? first : entry.Key)
            .Select(entry => entry.Value.Written);
    }

    private IEnumerable<(WrittenWord Word, int Frequency)> Written(string prefix)
    {
        var start = new BytesRef(prefix);
        var terms = MultiFields.GetTerms(searcher.IndexReader, TextFields.Written)?.GetEnumerator();
        if (terms is null || terms.SeekCeil(start) == TermsEnum.SeekStatus.END)
        {
            yield break;
        }

        var seen = 0;
        do
        {
            if (!StringHelper.StartsWith(terms.Term, start))
            {
                yield break;
            }

            yield return (WrittenWord.Read(terms.Term.Utf8ToString()), terms.DocFreq);
        }
        while (++seen < MostWords && terms.MoveNext());
    }

    private int CountOf(string text)
    {
        var counter = new TotalHitCountCollector();
        searcher.Search(TextSearch.Interpret(text, SearchMatch.Strict, searcher).Query, counter);
        return counter.TotalHits;
    }
}
