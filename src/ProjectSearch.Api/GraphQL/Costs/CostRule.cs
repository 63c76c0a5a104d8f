using GraphQL.Validation;
using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.GraphQL.Costs;

/// <summary>Refuses an operation that costs too much. It depends on variables, so it holds for cached documents too.</summary>
internal sealed class CostRule(LimitOptions limits) : ValidationRuleBase
{
    /// <summary>Where the cost is left for the answer, in the user context.</summary>
    public const string Key = "cost";

    public override ValueTask<INodeVisitor?> GetPostNodeVisitorAsync(ValidationContext context)
    {
        var cost = CostCalculator.Of(context, limits);
        context.UserContext[Key] = cost;
        return cost <= limits.Cost
            ? default
            : throw new LimitExceededError("cost", $"costs {cost}: so many values its answer may hold", limits.Cost, cost);
    }
}
