using GraphQL;

namespace ProjectSearch.Api.GraphQL.Execution;

/// <summary>What came of an operation.</summary>
/// <param name="Executed">Whether it was executed: then the answer has data, be it null.</param>
/// <param name="Data">The root of the tree of values; null when an error reached it.</param>
/// <param name="Errors">The errors, not yet capped.</param>
/// <param name="Cost">What it was estimated to cost; null when that is not known.</param>
internal sealed record OperationResult(bool Executed, object? Data, IReadOnlyList<ExecutionError> Errors, long? Cost)
{
    public static OperationResult Of(ExecutionError error) => new(Executed: false, Data: null, [error], Cost: null);
}
