using GraphQL.Types;

namespace ProjectSearch.Api.GraphQL.Ordering;

internal sealed class OrganisationSortInput : InputObjectGraphType
{
    public OrganisationSortInput()
    {
        Name = nameof(OrganisationSortInput);
        Description = "One key of an order: exactly one field.";
        Field<SortEnumType>("name").Description("The name in the Swedish alphabet.");
        Field<SortEnumType>("projectCount").Description("How many projects it owns.");
        Field<SortEnumType>("runFunding").Description("The RUN funding (\"Varav RUN\") of its projects.");
    }
}
