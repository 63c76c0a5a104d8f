namespace ProjectSearch.Api.GraphQL.Execution.Direct;

/// <summary>The fields to write for an object of one type, in order: made once a request, used for every object of a list.</summary>
internal sealed record SelectionPlan(FieldPlan[] Fields)
{
    /// <summary>Whether a field asks for the schema, as only fields of the root can.</summary>
    public bool Introspects => Fields.Any(plan => plan.Definition.Name is "__schema" or "__type");
}
