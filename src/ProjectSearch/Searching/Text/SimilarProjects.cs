using Lucene.Net.Index;
using Lucene.Net.Search;
using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Searching.Text.Expansion;
using ProjectSearch.Searching.Text.Ranking;

namespace ProjectSearch.Searching.Text;

/// <summary>Finds projects that are about the same: those that share the words which tell a project from most others.</summary>
internal static class SimilarProjects
{
    private const int MostWords = 30;
    private const int LeastShared = 2;

    // A mention in the title says more of what a project is about than one in the purpose.
    private const int TitleMentions = 3;

    /// <summary>A query that the project itself meets best; leave it out of the hits.</summary>
    /// <param name="texts">The project's texts.</param>
    /// <param name="reader">The index that is searched.</param>
    public static Query QueryFor(ProjectTexts texts, IndexReader reader)
    {
        var vocabulary = IndexVocabulary.Of(reader);
        var mentions = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(TextFields.Title, texts.Title, TitleMentions);
        Count(TextFields.Purpose, texts.Purpose ?? "", 1);
        var words = mentions
            .Select(pair => (Word: pair.Key, Weight: MathF.Sqrt(pair.Value) * RankingWeights.Rarity(FrequencyOf(pair.Key), vocabulary.DocumentCount)))
            .Where(word => FrequencyOf(word.Word) > 1)
            .OrderByDescending(word => word.Weight)
            .ThenBy(word => word.Word, StringComparer.Ordinal)
            .Take(MostWords)
            .ToList();
        var query = new BooleanQuery(disableCoord: true) { MinimumNumberShouldMatch = Math.Min(LeastShared, words.Count) };
        foreach (var (word, weight) in words)
        {
            query.Add(AnyFormOf(word, weight), Occur.SHOULD);
        }

        return new RankedQuery(query);

        int FrequencyOf(string word) => KindsOf(word).Max(vocabulary.FrequencyOf);

        void Count(string field, string text, int times)
        {
            foreach (var token in TextTokens.Of(field, text))
            {
                var (kind, word) = TermCode.Read(token.Term);
                if (kind == TokenKind.Word)
                {
                    word = MeaningBuilder.BasesOf(word)[0];
                }

                if (kind != TokenKind.Base && word.Length > 2 && !WordList.IsStopWord(word) && !WordList.Weak.Contains(word))
                {
                    mentions[word] = mentions.GetValueOrDefault(word) + times;
                }
            }
        }
    }

    private static string[] KindsOf(string word) =>
        [word, TermCode.Of(TokenKind.Base, word), TermCode.Of(TokenKind.Part, word)];

    private static DisjunctionMaxQuery AnyFormOf(string word, float weight)
    {
        var query = new DisjunctionMaxQuery(RankingWeights.FurtherWays);
        foreach (var field in (SearchField[])[SearchField.Title, SearchField.Purpose])
        {
            foreach (var term in KindsOf(word))
            {
                query.Add(new TermQuery(new Term(TextFields.NameOf(field), term)) { Boost = weight * RankingWeights.Of(field) });
            }
        }

        return query;
    }
}
