using GraphQL.Types;
using ProjectSearch.Api.GraphQL.Aggregates;

namespace ProjectSearch.Api.GraphQL.Filters;

internal sealed class RefinementInput : InputObjectGraphType
{
    public RefinementInput()
    {
        Name = nameof(RefinementInput);
        Description = "A choice in one facet, at most one a dimension. A facet's counts respect `search`, `where` and every refinement but its own, so that a person can widen a choice and see what it would bring.";
        Field<NonNullGraphType<ProjectDimensionEnum>>("dimension").Description("The facet.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("values")
            .Description("The values chosen, OR-ed: slugs, numbers or names as `ProjectDimension` says; \"none\" for no value.");
    }
}
