namespace ProjectSearch.Importing.Appendix;

/// <summary>The readings of one row's numbers, ranked by what speaks for them besides the printed total.</summary>
internal sealed class RowCandidates
{
    private readonly IReadOnlyList<Candidate> _every;

    private RowCandidates(IReadOnlyList<Candidate> every, IReadOnlyList<AmountReading> all, IReadOnlyList<AmountReading> likely) =>
        (_every, All, Likely) = (every, all, likely);

    /// <summary>Every reading that may be chosen, the best first; never empty.</summary>
    public IReadOnlyList<AmountReading> All { get; }

    /// <summary>Those of them that agree best with the print and the section; never empty.</summary>
    public IReadOnlyList<AmountReading> Likely { get; }

    /// <summary>
    /// Ranks the readings: with a question before those without, RUN funding within the total cost, in agreement with the digits
    /// that title and owner have under the row's own heading, the smaller total cost.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="section">Its section; null when it has none.</param>
    /// <param name="questionsMayBeMissing">Whether the table has rows that evidently have no question.</param>
    /// <returns>The ranked readings.</returns>
    public static RowCandidates Rank(TableRow row, OutlineSection? section, bool questionsMayBeMissing)
    {
        var groups = row.Anchor.Groups;
        var unread = UnreadDigits(row, section);
        var every = row.Readings
            .Select(reading => new Candidate(reading, Agreement(groups, reading.TextGroups, unread)))
            .OrderBy(candidate => candidate.Reading.Violations)
            .ThenBy(candidate => !candidate.Reading.IsCredible)
            .ThenBy(candidate => candidate.Reading.Question is null)
            .ThenBy(candidate => !candidate.Reading.IsOrderly)
            .ThenByDescending(candidate => candidate.Agreement)
            .ThenBy(candidate => candidate.Reading.TotalCost)
            .ToList();

        var needsQuestion = !questionsMayBeMissing && HasQuestion(row);
        var all = every.Where(candidate => !needsQuestion || candidate.Reading.Question is not null).ToList();
        var likely = all.Where(candidate => candidate.IsAsGoodAs(all[0]) && candidate.Agreement >= all[0].Agreement);
        return new RowCandidates(every, Readings(all), Readings(likely));
    }

    /// <summary>Whether a row can be read with a question, so that it evidently has one.</summary>
    /// <param name="row">The row.</param>
    /// <returns>False when the question's cell must be empty.</returns>
    public static bool HasQuestion(TableRow row) =>
        row.Readings.Any(reading => reading is { Question: not null, IsCredible: true });

    /// <summary>What else a person might read.</summary>
    /// <param name="choice">The chosen reading.</param>
    /// <returns>The other plausible readings; empty when the print leaves no doubt.</returns>
    public IReadOnlyList<AmountReading> Rejected(AmountReading choice)
    {
        var chosen = _every.First(candidate => candidate.Reading == choice);
        return Readings(_every.Where(candidate =>
            candidate.Reading != choice
            && candidate.Reading.IsPlausible
            && candidate.Reading.Violations <= choice.Violations
            && candidate.Agreement >= chosen.Agreement));
    }

    private static List<AmountReading> Readings(IEnumerable<Candidate> candidates) => [.. candidates.Select(candidate => candidate.Reading)];

    // Digits that the heading has and the words of the row lack: "10" of "Region 10" when the row's words end with "Region".
    private static List<string> UnreadDigits(TableRow row, OutlineSection? section)
    {
        if (section is null)
        {
            return [];
        }

        var unread = Tokens.Of(string.Join(' ', [.. section.Title.Select(line => line.Text), .. section.Owner]))
            .Where(token => char.IsAsciiDigit(token[0]))
            .ToList();
        foreach (var word in row.Words)
        {
            unread.Remove(word);
        }

        return unread;
    }

    private static int Agreement(IReadOnlyList<NumberGroup> groups, int textGroups, List<string> unread)
    {
        var free = new List<string>(unread);
        return groups.Take(textGroups).Sum(group => free.Remove(group.Text.ToLowerInvariant()) ? 1 : -1);
    }

    private sealed record Candidate(AmountReading Reading, int Agreement)
    {
        public bool IsAsGoodAs(Candidate other) =>
            Reading.Violations <= other.Reading.Violations && (Reading.IsCredible || !other.Reading.IsCredible);
    }
}
