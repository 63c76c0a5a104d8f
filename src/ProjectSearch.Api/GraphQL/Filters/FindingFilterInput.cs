using GraphQL.Types;

namespace ProjectSearch.Api.GraphQL.Filters;

internal sealed class FindingFilterInput : InputObjectGraphType
{
    public FindingFilterInput()
    {
        Name = nameof(FindingFilterInput);
        Description = "Conditions on one finding; all given hold.";
        Field<FindingCodeOperationFilterInput>("code").Description("Which kind of finding it is.");
        Field<FindingSeverityOperationFilterInput>("severity").Description("How much it matters.");
    }
}
