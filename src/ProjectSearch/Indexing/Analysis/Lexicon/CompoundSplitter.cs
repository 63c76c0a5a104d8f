namespace ProjectSearch.Indexing.Analysis.Lexicon;

/// <summary>
/// Splits compounds into the words that they are made of: "kompetensförsörjningsinsatser" into kompetens, försörjning and
/// insats. Of several ways the one with the fewest parts is taken; a word that is itself in the dictionary stays whole.
/// </summary>
internal sealed class CompoundSplitter(SwedishLexicon lexicon)
{
    private const int ShortestCompound = 6;
    private const int LongestCompound = 64;
    private const int MostParts = 5;
    private const int ShortestPart = 2;

    // Fewer parts are likelier: "landsbygd, utveckling", not "land, bygd, utveckling". Among as many, links that the
    // dictionary names are likelier than an s of our own: "kultur, skola", not "kulturs, kola".
    private const int CostOfPart = MostParts;
    private const int CostOfLooseLink = 1;

    /// <summary>Splits a word in lower case.</summary>
    /// <returns>Two to five parts in order, the last with its dictionary forms; empty when the word is none or is best left whole.</returns>
    public IReadOnlyList<CompoundPart> Split(string word)
    {
        if (word.Length is < ShortestCompound or > LongestCompound || lexicon.IsWhole(word)
            || lexicon.BasesOf(word) is { Count: > 0 })
        {
            return [];
        }

        return SplitAnyway(word);
    }

    /// <summary>Splits a word even if the dictionary has it whole; what made the dictionary asks so.</summary>
    public IReadOnlyList<CompoundPart> SplitAnyway(string word)
    {
        var best = new Best(word.Length);
        Extend(word, 0, 0, 0, best);
        return best.Parts;
    }

    private void Extend(string word, int start, int depth, int cost, Best best)
    {
        // The way so far is no better than one that led here before, or than a whole one.
        if (cost >= best.CostAt[start] || cost + CostOfPart >= best.Cost)
        {
            return;
        }

        best.CostAt[start] = cost;
        if (depth > 0 && lexicon.HeadsOf(word[start..]) is { Count: > 0 } heads)
        {
            best.Keep(depth, cost + CostOfPart, new CompoundPart(start, word.Length, heads));
            return;
        }

        if (depth == MostParts - 1)
        {
            return;
        }

        // Of ways that are as likely the one with the shorter first word is kept: "grund, skola", not "grunds, kola".
        for (var end = start + ShortestPart; end <= word.Length - ShortestPart; end++)
        {
            if (lexicon.Modifiers.TryGetValue(word.AsSpan(start, end - start), out var modifier))
            {
                var next = cost + CostOfPart + (modifier.IsLoose ? CostOfLooseLink : 0);
                best.Trail[depth] = new CompoundPart(start, end, [modifier.Word]);
                Extend(word, end, depth + 1, next, best);

                // Three like letters are written as two: "nattåg" is natt and tåg.
                if (word[end - 1] == word[end - 2])
                {
                    best.Trail[depth] = new CompoundPart(start, end, [modifier.Word]);
                    Extend(word, end - 1, depth + 1, next, best);
                }
            }
        }
    }

    private sealed class Best
    {
        public Best(int length)
        {
            CostAt = new int[length + 1];
            Array.Fill(CostAt, int.MaxValue);
        }

        public int[] CostAt { get; }

        public CompoundPart[] Trail { get; } = new CompoundPart[MostParts];

        public int Cost { get; private set; } = int.MaxValue;

        public IReadOnlyList<CompoundPart> Parts { get; private set; } = [];

        public void Keep(int depth, int cost, CompoundPart head) =>
            (Parts, Cost) = ([.. Trail.AsSpan(0, depth), head], cost);
    }
}
