namespace ProjectSearch.Importing.Appendix;

/// <summary>Recognises the head of a project table by its words, however these are wrapped and ordered.</summary>
internal static class TableHead
{
    private const int MaximumLines = 12;

    private static readonly string[] ProjectWords =
        ["projekt", "projektnamn", "projekttitel", "projektets", "insats", "insatsens", "insatser", "benämning"];

    private static readonly string[] OwnerWords = ["projektägare", "ägare", "sökande", "stödmottagare", "huvudman"];

    private static readonly string[] CostWords = ["kostnad", "kostnader", "totalkostnad", "totalkostn", "projektkostnad", "total", "totalt"];

    private static readonly string[] FundingWords = ["run", "runs", "beviljat", "beviljade"];

    private static readonly string[] JoiningWords = ["från", "i"];

    private static readonly HashSet<string> AllWords = new(
        [
            .. ProjectWords, .. OwnerWords, .. CostWords, .. FundingWords,
            "namn", "titel", "prior", "prio", "prioriterad", "prioriterade", "prioritet", "prioriteringsfråga", "fråga", "frågor", "frågan", "nr",
            "totala", "förväntad", "förväntade", "beräknad", "beräknade", "varav", "medel", "belopp", "sek", "kr", "kronor",
            .. JoiningWords,
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly char[] Separators = [' ', Characters.NoBreakSpace, '.', ',', '(', ')', '/', ':'];

    /// <summary>
    /// Measures the head that starts at a line. A head that is whole without its first line does not start in lower case:
    /// that is the end of the row above, such as the last word of a title that ends in "i".
    /// </summary>
    /// <param name="lines">The lines of a document.</param>
    /// <param name="start">Where the head would start.</param>
    /// <returns>How many lines it has; 0 when no head starts there.</returns>
    public static int Length(IReadOnlyList<SourceLine> lines, int start)
    {
        var length = Measure(lines, start);
        for (var next = start; next - start < length && char.IsLower(lines[next].Text[0]); next++)
        {
            if (next + 1 < lines.Count && !char.IsLower(lines[next + 1].Text[0]) && Measure(lines, next + 1) > 0)
            {
                return 0;
            }
        }

        return length;
    }

    /// <summary>Names a column by the words of its head.</summary>
    /// <param name="words">The words; null when there are none.</param>
    /// <returns>The column; null when the words name none.</returns>
    public static TableColumn? ColumnOf(string? words)
    {
        var found = WordsOf((words ?? "").Replace("- ", "", StringComparison.Ordinal));
        if (Has(found, OwnerWords))
        {
            return TableColumn.Owner;
        }

        if (Has(found, FundingWords))
        {
            return TableColumn.RunFunding;
        }

        if (Has(found, CostWords))
        {
            return TableColumn.TotalCost;
        }

        if (Has(found, ProjectWords))
        {
            return TableColumn.Title;
        }

        return found.Length > 0 ? TableColumn.Question : null;
    }

    private static int Measure(IReadOnlyList<SourceLine> lines, int start)
    {
        if (!MayStart(lines[start].Text))
        {
            return 0;
        }

        var text = "";
        var (count, end) = (0, 0);
        while (count < MaximumLines && start + count < lines.Count)
        {
            var longer = Append(text, lines[start + count].Text);
            if (!AllBelong(WordsOf(longer)))
            {
                break;
            }

            text = longer;
            count++;
            end = IsJoining(lines[start + count - 1].Text) ? end : count;
        }

        return IsWhole(WordsOf(text)) ? end : 0;
    }

    // A title may be "I i" or start so: no head ends in words that only join others.
    private static bool IsJoining(string line) => WordsOf(line).All(word => JoiningWords.Contains(word, StringComparer.OrdinalIgnoreCase));

    // Nearly every line of a document is no head, and is told so by its first word.
    private static bool MayStart(string line)
    {
        var text = line.AsSpan().TrimStart('(');
        var end = text.IndexOfAny(Separators);
        var first = end < 0 ? text : text[..end];
        return first.EndsWith('-') || AllWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(first);
    }

    private static string Append(string text, string line) =>
        text.EndsWith('-') ? string.Concat(text.AsSpan(0, text.Length - 1), line) : $"{text} {line}";

    // The last word may be cut: "Projekt-" goes on with "ägare" on the next line.
    private static bool AllBelong(string[] words) =>
        words.SkipLast(1).All(AllWords.Contains)
        && words is [.., var last]
        && (AllWords.Contains(last) || (last.EndsWith('-') && AllWords.Any(word => word.StartsWith(last[..^1], StringComparison.OrdinalIgnoreCase))));

    private static string[] WordsOf(string text) => text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsWhole(string[] words) =>
        Has(words, ProjectWords) && Has(words, OwnerWords) && Has(words, CostWords) && Has(words, FundingWords);

    private static bool Has(string[] words, string[] wanted) =>
        words.Any(word => wanted.Contains(word, StringComparer.OrdinalIgnoreCase));
}
