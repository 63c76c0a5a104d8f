namespace ProjectSearch.Api.GraphQL.Filters;

internal sealed class SubregionFilterInput()
    : EntityFilterInput<SubregionFilterInput>(nameof(SubregionFilterInput), "a subregion (\"delregion\")");
