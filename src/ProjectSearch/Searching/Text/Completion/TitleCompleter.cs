using Lucene.Net.Index;
using Lucene.Net.Search;
using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Indexing.Snapshots;

namespace ProjectSearch.Searching.Text.Completion;

/// <summary>Completes what was typed to titles that hold it.</summary>
internal sealed class TitleCompleter(SnapshotState state)
{
    // Enough to fill a list after those are dropped whose words stand in another order.
    private const int MostTitles = 200;

    /// <summary>Titles with the number of projects of each, in the order of the index.</summary>
    public IEnumerable<Suggestion> Complete(TypedPrefix typed, int count)
    {
        var query = new BooleanQuery();
        foreach (var word in typed.Words.SkipLast(1))
        {
            query.Add(new TermQuery(new Term(TextFields.TitleWords, LetterForms.Fold(word))), Occur.MUST);
        }

        query.Add(new PrefixQuery(new Term(TextFields.TitleWords, LetterForms.Fold(typed.Last))), Occur.MUST);
        return state.Searcher.Search(query, null, MostTitles, Sort.INDEXORDER).ScoreDocs
            .Select(hit => state.Records.Get(hit.Doc).Title)
            .Where(title => typed.IsIn(WordScanner.Words(title).ConvertAll(word => LetterForms.Normalize(word))))
            .GroupBy(title => title, StringComparer.Ordinal)
            .Select(same => new Suggestion(same.Key, SuggestionKind.Project, same.Count()))
            .Take(count);
    }
}
