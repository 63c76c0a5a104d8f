using ProjectSearch.Searching.Text.Expansion;

namespace ProjectSearch.Searching.Text.Highlighting;

/// <summary>Finds the places in a text that meet a query, by the same analysis and the same terms as the search.</summary>
internal sealed class MarkFinder
{
    private readonly List<WantedMeaning> wanted;
    private readonly List<WantedMeaning> prefixes;
    private readonly List<WantedMeaning> phrases;
    private readonly WantedTerms terms;

    public MarkFinder(WantedNode root)
    {
        wanted = [.. MeaningsOf(root)];
        prefixes = wanted.FindAll(of => of.Meaning.Prefix is not null);
        phrases = wanted.FindAll(of => of.Meaning.Phrases.Count > 0);
        terms = new WantedTerms(wanted);
    }

    /// <summary>The places in order; of several ways to meet one query word at one word the closest.</summary>
    public IReadOnlyList<Mark> Find(SearchField field, string text)
    {
        var marks = new List<Mark>();
        var words = FindWords(field, text);
        foreach (var word in words)
        {
            AddWord(marks, field, text, word);
        }

        var places = phrases.Count > 0 ? words.ToDictionary(word => word.Position) : [];
        foreach (var of in phrases.Where(of => IsIn(of, field)))
        {
            AddPhrases(marks, of.Meaning, field, text, places);
        }

        return [.. marks.OrderBy(mark => mark.Start).ThenByDescending(mark => mark.End)];
    }

    // Most words of a text are none that is wanted: of those nothing is kept.
    private List<FoundWord> FindWords(SearchField field, string text)
    {
        var words = new List<FoundWord>();
        var current = (Position: -1, Start: 0, End: 0);
        TextTokens.Read(TextFields.NameOf(field), text, (term, position, start, end) =>
        {
            if (position != current.Position)
            {
                current = (position, start, end);
            }

            if (terms.Find(term) is { } known)
            {
                Add(new TextToken(known, position, start, end));
            }
            else if (BeginsWanted(term))
            {
                Add(new TextToken(term.ToString(), position, start, end));
            }
        });
        return words;

        void Add(TextToken token)
        {
            if (words is [] || words[^1].Position != token.Position)
            {
                words.Add(new FoundWord(current.Position, current.Start, current.End, []));
            }

            words[^1].Tokens.Add(token);
        }
    }

    private bool BeginsWanted(ReadOnlySpan<char> term)
    {
        foreach (var of in prefixes)
        {
            if (term.StartsWith(of.Meaning.Prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private void AddWord(List<Mark> marks, SearchField field, string text, FoundWord word)
    {
        var best = new Dictionary<string, (MatchKind Kind, TextToken Token)>(StringComparer.Ordinal);
        foreach (var token in word.Tokens)
        {
            foreach (var (of, way) in terms.WaysOf(token.Term))
            {
                if (IsIn(of, field) && way.IsIn(field)
                    && !(best.TryGetValue(of.Meaning.QueryTerm, out var known) && known.Kind <= way.Kind))
                {
                    best[of.Meaning.QueryTerm] = (way.Kind, token);
                }
            }

            foreach (var of in prefixes)
            {
                if (token.IsWord && token.Term.StartsWith(of.Meaning.Prefix!, StringComparison.Ordinal) && IsIn(of, field))
                {
                    best.TryAdd(of.Meaning.QueryTerm, (MatchKind.Prefix, token));
                }
            }
        }

        foreach (var (queryTerm, (kind, token)) in best)
        {
            marks.Add(new Mark(token.Start, token.End, queryTerm, text[word.Start..word.End], kind));
        }
    }

    private static void AddPhrases(List<Mark> marks, Meaning meaning, SearchField field, string text, Dictionary<int, FoundWord> words)
    {
        foreach (var phrase in meaning.Phrases.Where(phrase => phrase.IsIn(field)))
        {
            foreach (var first in words.Values)
            {
                if (phrase.Words.Index().All(word => words.GetValueOrDefault(first.Position + word.Index)?.Tokens.Exists(token => word.Item.Contains(token.Term)) == true))
                {
                    var end = words[first.Position + phrase.Words.Count - 1].End;
                    marks.Add(new Mark(first.Start, end, meaning.QueryTerm, text[first.Start..end], phrase.Kind));
                }
            }
        }
    }

    private static bool IsIn(WantedMeaning of, SearchField field) => of.Field is null || of.Field == field;

    private static IEnumerable<WantedMeaning> MeaningsOf(WantedNode node) => node switch
    {
        WantedMeaning meaning => [meaning],
        WantedTerm term => MeaningsOf(term.Words).Prepend(term.Related),
        WantedApart apart => apart.Parts.SelectMany(MeaningsOf),
        WantedAny any => any.Children.SelectMany(MeaningsOf),
        WantedAll all => all.Required.Concat(all.Optional).SelectMany(MeaningsOf),
        _ => [],
    };

    /// <summary>A word of a text with those of its tokens that are wanted.</summary>
    private sealed record FoundWord(int Position, int Start, int End, List<TextToken> Tokens);
}
