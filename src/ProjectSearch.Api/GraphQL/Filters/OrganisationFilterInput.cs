namespace ProjectSearch.Api.GraphQL.Filters;

internal sealed class OrganisationFilterInput()
    : EntityFilterInput<OrganisationFilterInput>(nameof(OrganisationFilterInput), "an organisation (\"Projektägare\")");
