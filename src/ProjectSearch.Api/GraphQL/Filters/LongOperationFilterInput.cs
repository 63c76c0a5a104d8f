using ProjectSearch.Api.GraphQL.Scalars;

namespace ProjectSearch.Api.GraphQL.Filters;

internal sealed class LongOperationFilterInput() : NumberOperationFilterInput<LongScalar>(nameof(LongOperationFilterInput), "an amount in SEK");
