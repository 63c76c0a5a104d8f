namespace ProjectSearch.Api.GraphQL.Filters;

internal sealed class ListFilterInputTypeOfFindingFilterInput()
    : ListFilterInput<FindingFilterInput>(nameof(ListFilterInputTypeOfFindingFilterInput), "findings");
