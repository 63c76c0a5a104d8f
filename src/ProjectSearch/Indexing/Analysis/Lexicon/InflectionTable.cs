namespace ProjectSearch.Indexing.Analysis.Lexicon;

/// <summary>Finds the dictionary forms that a form may be made of, by the endings that Swedish words take.</summary>
internal sealed class InflectionTable
{
    private readonly Dictionary<string, SuffixRule[]> rulesByEnding;
    private readonly int longestEnding;

    public InflectionTable(IEnumerable<SuffixRule> rules)
    {
        rulesByEnding = rules.GroupBy(rule => rule.Add).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        longestEnding = rulesByEnding.Keys.Max(ending => ending.Length);
    }

    /// <summary>Every dictionary form and class that some rule leads to; the caller knows which words exist.</summary>
    public IEnumerable<(string Word, char Class)> Undo(string form)
    {
        for (var length = 0; length <= Math.Min(longestEnding, form.Length); length++)
        {
            if (rulesByEnding.TryGetValue(form[^length..], out var rules))
            {
                foreach (var rule in rules)
                {
                    if (rule.Undo(form) is { } word)
                    {
                        yield return (word, rule.Class);
                    }
                }
            }
        }
    }
}
