using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ProjectSearch.Indexing.Analysis.Lexicon;
using ProjectSearch.Searching.Text.Expansion;

namespace ProjectSearch.Searching.Text.Completion;

/// <summary>Completes the last word that was typed to words of the texts.</summary>
internal sealed class TermCompleter(IndexSearcher searcher)
{
    // Shorter words complete nothing that is not typed as fast.
    private const int ShortestWord = 4;

    private readonly IndexVocabulary vocabulary = IndexVocabulary.Of(searcher.IndexReader);

    /// <summary>Completions with the number of projects that a strict search for each finds, the most projects first.</summary>
    public IEnumerable<Suggestion> Complete(TypedPrefix typed, int count, CancellationToken cancellationToken)
    {
        var found = new List<Suggestion>();
        foreach (var word in Candidates(typed.Last).Take(2 * count))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var text = typed.Lead + AsWritten(word);
            var projects = CountOf(text, cancellationToken);
            if (projects > 0)
            {
                found.Add(new Suggestion(text, SuggestionKind.Term, projects));
            }
        }

        return found.OrderByDescending(suggestion => suggestion.Count).ThenBy(suggestion => suggestion.Text, StringComparer.Ordinal).Take(count);
    }

    // Of several forms of one word the most frequent stands for all.
    private IEnumerable<string> Candidates(string last) =>
        vocabulary.FindBeginning(last)
            .Where(word => word.Text.Length >= ShortestWord && !WordList.IsStopWord(word.Text))
            .OrderByDescending(word => word.Frequency)
            .ThenBy(word => word.Text, StringComparer.Ordinal)
            .Select(word => word.Text)
            .DistinctBy(word => WordFormsReader.Shared.Read(word).Bases is [var first, ..] ? first : word);

    // A word that is mostly written with capitals is a name or an abbreviation.
    private string AsWritten(string word)
    {
        var prefix = new BytesRef(WrittenWord.PrefixOf(word));
        var terms = MultiFields.GetTerms(searcher.IndexReader, TextFields.Written)?.GetEnumerator();
        if (terms is null || terms.SeekCeil(prefix) == TermsEnum.SeekStatus.END)
        {
            return word;
        }

        var (best, frequency) = (word, vocabulary.FrequencyOf(word) / 2);
        do
        {
            if (!StringHelper.StartsWith(terms.Term, prefix))
            {
                break;
            }

            if (terms.DocFreq > frequency)
            {
                (best, frequency) = (WrittenWord.Read(terms.Term.Utf8ToString()).Written, terms.DocFreq);
            }
        }
        while (terms.MoveNext());
        return best;
    }

    private int CountOf(string text, CancellationToken cancellationToken)
    {
        var counter = new TotalHitCountCollector();
        searcher.Search(TextSearch.Interpret(new ProjectQuery { Search = text, Match = SearchMatch.Strict }, searcher, cancellationToken).Query, counter);
        return counter.TotalHits;
    }
}
