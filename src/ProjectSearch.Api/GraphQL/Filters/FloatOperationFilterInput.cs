using GraphQL.Types;

namespace ProjectSearch.Api.GraphQL.Filters;

internal sealed class FloatOperationFilterInput() : NumberOperationFilterInput<FloatGraphType>(nameof(FloatOperationFilterInput), "a number");
