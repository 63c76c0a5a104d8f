using ProjectSearch.Api.GraphQL.Findings;

namespace ProjectSearch.Api.GraphQL.Filters;

internal sealed class FindingCodeOperationFilterInput()
    : EnumOperationFilterInput<FindingCodeEnum>(nameof(FindingCodeOperationFilterInput), "a finding's code");
