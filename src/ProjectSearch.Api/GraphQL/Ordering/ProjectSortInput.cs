using GraphQL.Types;

namespace ProjectSearch.Api.GraphQL.Ordering;

internal sealed class ProjectSortInput : InputObjectGraphType
{
    public ProjectSortInput()
    {
        Name = nameof(ProjectSortInput);
        Description = "One key of an order: exactly one field.";
        Field<SortEnumType>("relevance").Description("How well the free text is met; only with `search`.");
        Field<SortEnumType>("year").Description("The year.");
        Field<SortEnumType>("title").Description("The title in the Swedish alphabet.");
        Field<SortEnumType>("totalCost").Description("Total expected cost (\"Total förväntad kostnad\").");
        Field<SortEnumType>("runFunding").Description("RUN funding (\"Varav RUN\").");
        Field<SortEnumType>("otherFunding").Description("Total cost less RUN funding.");
        Field<SortEnumType>("runShare").Description("RUN funding over total cost.");
    }
}
