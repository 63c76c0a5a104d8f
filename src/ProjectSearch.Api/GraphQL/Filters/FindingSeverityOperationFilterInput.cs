using ProjectSearch.Api.GraphQL.Findings;

namespace ProjectSearch.Api.GraphQL.Filters;

internal sealed class FindingSeverityOperationFilterInput()
    : EnumOperationFilterInput<FindingSeverityEnum>(nameof(FindingSeverityOperationFilterInput), "a finding's severity");
