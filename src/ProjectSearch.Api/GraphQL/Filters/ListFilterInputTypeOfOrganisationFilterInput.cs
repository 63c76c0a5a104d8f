namespace ProjectSearch.Api.GraphQL.Filters;

internal sealed class ListFilterInputTypeOfOrganisationFilterInput()
    : ListFilterInput<OrganisationFilterInput>(nameof(ListFilterInputTypeOfOrganisationFilterInput), "owners");
