namespace ProjectSearch.Importing.Appendix;

/// <summary>The words of a row, told apart.</summary>
/// <param name="Title">The title's part of each line; never empty.</param>
/// <param name="Owner">The owner's part of each line; empty when none was found.</param>
internal sealed record TitleAndOwner(IReadOnlyList<string> Title, IReadOnlyList<string> Owner);

/// <summary>
/// Parts a row's words into title and owner. On each line the title's words come before the owner's, and either may be missing.
/// Of all ways to cut the lines, the one is taken whose halves agree best with title and owner under the project's own heading.
/// </summary>
internal static class TitleOwnerSplitter
{
    private const int MostWords = 100;
    private const int MostHeadingWords = 60;
    private const int MostSkipped = 8;
    private const double SkippedTitleWord = 0.3;
    private const double SkippedOwnerWord = 0.1;
    private const double UnknownWord = 0.4;
    private const double UnknownWordInPlace = 0.35;
    private const double MissingTitleWord = 0.3;
    private const double MissingOwnerWord = 0.1;
    private const double CutAtWideSpace = 0.3;

    /// <summary>Parts the words of a row with a section.</summary>
    /// <param name="lines">The row's words line by line.</param>
    /// <param name="title">The title as in the heading.</param>
    /// <param name="owner">The owner as under the heading.</param>
    /// <returns>Title and owner as the row spells them; null when there are too many words, or one half would be empty.</returns>
    public static TitleAndOwner? Split(IReadOnlyList<string> lines, string title, string owner)
    {
        var words = RowWord.Of(lines);
        if (words.Count is 0 or > MostWords)
        {
            return null;
        }

        var isOwner = Assign(words, [.. Tokens.Of(title).Take(MostHeadingWords)], [.. Tokens.Of(owner).Take(MostHeadingWords)]);
        var split = new TitleAndOwner(PartsOf(words, isOwner, false), PartsOf(words, isOwner, true));
        return split.Title.Count == 0 || split.Owner.Count == 0 ? null : split;
    }

    private static List<string> PartsOf(List<RowWord> words, bool[] isOwner, bool wanted) =>
        [.. words.Where((_, i) => isOwner[i] == wanted).GroupBy(word => word.Line).Select(line => string.Join(' ', line.Select(word => word.Text)))];

    private static bool[] Assign(List<RowWord> words, string[] title, string[] owner)
    {
        var states = new Dictionary<State, Step> { [new State(0, 0, false)] = new(0, null, false) };
        foreach (var word in words)
        {
            var next = new Dictionary<State, Step>();
            foreach (var (state, step) in states)
            {
                foreach (var toOwner in (ReadOnlySpan<bool>)[false, true])
                {
                    if (toOwner || word.StartsLine || !state.InOwner)
                    {
                        Extend(next, word, state, step, toOwner, title, owner);
                    }
                }
            }

            states = next;
        }

        var best = states.MaxBy(entry => entry.Value.Score
            - ((title.Length - entry.Key.Title) * MissingTitleWord)
            - ((owner.Length - entry.Key.Owner) * MissingOwnerWord)).Value;
        var isOwner = new bool[words.Count];
        for (var (step, i) = (best, words.Count - 1); i >= 0; step = step.Before!, i--)
        {
            isOwner[i] = step.ToOwner;
        }

        return isOwner;
    }

    private static void Extend(
        Dictionary<State, Step> next, RowWord word, State state, Step step, bool toOwner, string[] title, string[] owner)
    {
        var heading = toOwner ? owner : title;
        var isInPlace = toOwner == (state.Title >= title.Length);
        var partial = new List<(int Position, double Score)> { (toOwner ? state.Owner : state.Title, Spacing(word, state, toOwner)) };
        foreach (var token in word.Tokens)
        {
            partial = Match(partial, token, heading, isInPlace ? UnknownWordInPlace : UnknownWord, toOwner ? SkippedOwnerWord : SkippedTitleWord);
        }

        foreach (var (position, score) in partial)
        {
            var key = toOwner ? state with { Owner = position, InOwner = true } : state with { Title = position, InOwner = false };
            var total = step.Score + score;
            if (!next.TryGetValue(key, out var known) || total > known.Score)
            {
                next[key] = new Step(total, step, toOwner);
            }
        }
    }

    private static List<(int Position, double Score)> Match(
        List<(int Position, double Score)> partial, string token, string[] heading, double unknown, double skipped)
    {
        var best = new Dictionary<int, double>();
        foreach (var (position, score) in partial)
        {
            Keep(position, score - unknown);
            for (var skip = 0; skip <= MostSkipped && position + skip < heading.Length; skip++)
            {
                var likeness = Tokens.Likeness(token, heading[position + skip]);
                if (likeness > 0)
                {
                    Keep(position + skip + 1, score + likeness - (skip * skipped));
                }
            }
        }

        return [.. best.Select(entry => (entry.Key, entry.Value))];

        void Keep(int position, double score)
        {
            if (!best.TryGetValue(position, out var known) || score > known)
            {
                best[position] = score;
            }
        }
    }

    private static double Spacing(RowWord word, State state, bool toOwner) =>
        word.FollowsWideSpace && !word.StartsLine && toOwner != state.InOwner ? CutAtWideSpace : 0;

    private readonly record struct State(int Title, int Owner, bool InOwner);

    private sealed record Step(double Score, Step? Before, bool ToOwner);
}
