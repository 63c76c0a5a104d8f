using GraphQL.Types;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Aggregates;

internal sealed class GroupOrderEnum : EnumerationGraphType
{
    public GroupOrderEnum()
    {
        Name = nameof(GroupOrder);
        Description = "The order of groups; ties go by key.";
        Add("COUNT_DESC", GroupOrder.CountDesc, "The most projects first.");
        Add("RUN_FUNDING_DESC", GroupOrder.RunFundingDesc, "The most RUN funding (\"Varav RUN\") first.");
        Add("TOTAL_COST_DESC", GroupOrder.TotalCostDesc, "The largest total cost (\"Total förväntad kostnad\") first.");
        Add("KEY_ASC", GroupOrder.KeyAsc, "By label in the Swedish alphabet, numbers by value; no value last.");
    }
}
