namespace ProjectSearch.Importing.Appendix;

/// <summary>One way to split the numbers at the end of a row into its columns.</summary>
/// <param name="TextGroups">How many leading groups belong to the words before them: "2020" in "Skaraborgsdagen 2020".</param>
/// <param name="Question">The prioritised question as printed; null when this reading has none.</param>
/// <param name="TotalCost">Total cost in SEK.</param>
/// <param name="RunFunding">RUN funding in SEK.</param>
/// <param name="Violations">How many seams in the print speak against this reading.</param>
internal sealed record AmountReading(int TextGroups, string? Question, long TotalCost, long RunFunding, int Violations)
{
    // A project that costs less, or gets less, is a part of an amount: "2 044 500 757 250" is no 2 044 500 757 and 250.
    private const long SmallestCost = 10_000;
    private const long SmallestFunding = 1_000;

    // Ten thousand and six digits: as much as this is mostly two amounts read as one.
    private const long LargestLikelyCost = 10_000_000_000;

    /// <summary>Whether the RUN funding is no larger than the total cost.</summary>
    public bool IsOrderly => RunFunding <= TotalCost;

    /// <summary>
    /// Whether a person might read the row so: RUN funding above the total cost does occur in print, but then it has a question and a plausible size.
    /// </summary>
    public bool IsPlausible =>
        TotalCost >= SmallestCost && (RunFunding >= SmallestFunding || RunFunding == 0) && (IsOrderly || Question is not null);

    /// <summary>Whether these numbers are amounts at all, and not a year or a count in a title.</summary>
    public bool IsCredible => IsPlausible || (IsOrderly && Question is not null && TotalCost >= SmallestCost / 10);

    /// <summary>Whether the total cost is of a size that projects have.</summary>
    public bool IsOfLikelySize => TotalCost < LargestLikelyCost;
}
