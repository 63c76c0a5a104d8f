using GraphQL.Types;

namespace ProjectSearch.Api.GraphQL.Filters;

internal sealed class IntOperationFilterInput() : NumberOperationFilterInput<IntGraphType>(nameof(IntOperationFilterInput), "a whole number");
