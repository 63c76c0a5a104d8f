using ProjectSearch.Indexing.Snapshots;

namespace ProjectSearch.Searching.Aggregating;

/// <summary>The order of a snapshot's projects by each amount, each made when it is first wanted.</summary>
internal sealed class AmountOrders(ProjectColumns columns)
{
    private readonly Lazy<AmountOrder> totalCosts = new(() => new AmountOrder(columns, document => columns.TotalCosts[document]));
    private readonly Lazy<AmountOrder> runFundings = new(() => new AmountOrder(columns, document => columns.RunFundings[document]));
    private readonly Lazy<AmountOrder> otherFundings = new(() => new AmountOrder(columns, columns.OtherFunding));

    public AmountOrder TotalCosts => totalCosts.Value;

    public AmountOrder RunFundings => runFundings.Value;

    public AmountOrder OtherFundings => otherFundings.Value;
}
