using GraphQL.Execution;

namespace ProjectSearch.Api.GraphQL.Execution.Direct;

/// <summary>Tells a resolver which field of which source it is called for.</summary>
internal sealed class DirectNode(FieldPlan field, object source)
    : ObjectExecutionNode(null!, field.Type, field.Field, field.Definition, indexInParentNode: null)
{
    public override object? Source => source;
}
