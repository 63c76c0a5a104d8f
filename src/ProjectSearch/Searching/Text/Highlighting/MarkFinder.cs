using ProjectSearch.Searching.Text.Expansion;

namespace ProjectSearch.Searching.Text.Highlighting;

/// <summary>Finds the places in a text that meet a query, by the same analysis and the same terms as the search.</summary>
internal sealed class MarkFinder
{
    private readonly List<WantedMeaning> wanted;
    private readonly ILookup<string, (WantedMeaning Of, Alternative Way)> byTerm;

    public MarkFinder(WantedNode root)
    {
        wanted = [.. MeaningsOf(root)];
        byTerm = wanted.SelectMany(of => of.Meaning.Alternatives.Select(way => (of, way)))
            .ToLookup(entry => entry.way.Term, StringComparer.Ordinal);
    }

    /// <summary>The places in order; of several ways to meet one query word at one word the closest.</summary>
    public IReadOnlyList<Mark> Find(SearchField field, string text)
    {
        var marks = new List<Mark>();
        var words = WordsOf(TextTokens.Of(TextFields.NameOf(field), text));
        foreach (var word in words)
        {
            AddWord(marks, field, text, word);
        }

        foreach (var of in wanted.Where(of => of.Meaning.Phrases.Count > 0 && IsIn(of, field)))
        {
            AddPhrases(marks, of.Meaning, field, text, words);
        }

        return [.. marks.OrderBy(mark => mark.Start).ThenByDescending(mark => mark.End)];
    }

    private void AddWord(List<Mark> marks, SearchField field, string text, List<TextToken> word)
    {
        var best = new Dictionary<string, (MatchKind Kind, TextToken Token)>(StringComparer.Ordinal);
        foreach (var token in word)
        {
            foreach (var (of, way) in byTerm[token.Term])
            {
                if (IsIn(of, field) && (field != SearchField.Owner || way.InNames)
                    && !(best.TryGetValue(of.Meaning.QueryTerm, out var known) && known.Kind <= way.Kind))
                {
                    best[of.Meaning.QueryTerm] = (way.Kind, token);
                }
            }

            foreach (var of in wanted)
            {
                if (of.Meaning.Prefix is { } prefix && token.IsWord && token.Term.StartsWith(prefix, StringComparison.Ordinal) && IsIn(of, field))
                {
                    best.TryAdd(of.Meaning.QueryTerm, (MatchKind.Prefix, token));
                }
            }
        }

        foreach (var (queryTerm, (kind, token)) in best)
        {
            marks.Add(new Mark(token.Start, token.End, queryTerm, text[word[0].Start..word[0].End], kind));
        }
    }

    private static void AddPhrases(List<Mark> marks, Meaning meaning, SearchField field, string text, List<List<TextToken>> words)
    {
        foreach (var phrase in meaning.Phrases.Where(phrase => field != SearchField.Owner || phrase.InNames))
        {
            for (var first = 0; first + phrase.Slots[^1].Offset < words.Count; first++)
            {
                if (phrase.Slots.All(slot => words[first + slot.Offset].Exists(token => slot.Terms.Contains(token.Term))))
                {
                    var start = words[first][0].Start;
                    var end = words[first + phrase.Slots[^1].Offset][0].End;
                    marks.Add(new Mark(start, end, meaning.QueryTerm, text[start..end], phrase.Kind));
                }
            }
        }
    }

    private static bool IsIn(WantedMeaning of, SearchField field) => of.Field is null || of.Field == field;

    private static List<List<TextToken>> WordsOf(List<TextToken> tokens) =>
        [.. tokens.GroupBy(token => token.Position).Select(group => group.ToList())];

    private static IEnumerable<WantedMeaning> MeaningsOf(WantedNode node) => node switch
    {
        WantedMeaning meaning => [meaning],
        WantedAny any => any.Children.SelectMany(MeaningsOf),
        WantedAll all => all.Required.Concat(all.Optional).SelectMany(MeaningsOf),
        _ => [],
    };
}
