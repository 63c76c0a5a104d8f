namespace ProjectSearch.Indexing.Snapshots;

/// <summary>What each organisation's listed projects come to, summed for all in one pass.</summary>
internal sealed class OrganisationTotals
{
    private readonly int[] counts;
    private readonly long?[] totalCosts;
    private readonly long?[] runFundings;

    public OrganisationTotals(ProjectColumns columns, int organisationCount)
    {
        counts = new int[organisationCount];
        totalCosts = new long?[organisationCount];
        runFundings = new long?[organisationCount];
        foreach (var document in columns.Listed)
        {
            foreach (var place in columns.OwnersOf(document))
            {
                counts[place]++;
                Add(ref totalCosts[place], columns.TotalCosts[document]);
                Add(ref runFundings[place], columns.RunFundings[document]);
            }
        }
    }

    public OrganisationFigures this[int place] => new(counts[place], totalCosts[place], runFundings[place]);

    private static void Add(ref long? sum, long amount)
    {
        if (amount != ProjectColumns.UnknownAmount)
        {
            sum = checked((sum ?? 0) + amount);
        }
    }
}
