using System.Text.Json;
using GraphQL.Types;
using GraphQLParser.AST;

namespace ProjectSearch.Api.GraphQL.Execution.Direct;

/// <summary>How one field is read and written.</summary>
internal sealed class FieldPlan
{
    private SelectionPlan? _below;
    private IObjectGraphType? _belowType;

    public FieldPlan(string name, GraphQLField field, FieldType definition, IObjectGraphType parent)
    {
        Name = JsonEncodedText.Encode(name);
        Field = field;
        Definition = definition;
        Type = definition.ResolvedType!;
        Parent = parent;
        Member = definition.Name == "__typename" ? DirectMember.OfName(parent) : DirectMember.Of(parent, definition);
    }

    public JsonEncodedText Name { get; }

    public GraphQLField Field { get; }

    public FieldType Definition { get; }

    public IGraphType Type { get; }

    public IObjectGraphType Parent { get; }

    /// <summary>The property behind the field; null when the field has to be resolved with its arguments.</summary>
    public DirectMember? Member { get; }

    /// <summary>The plan for the objects below: the same for each of them, unless they differ in type.</summary>
    public SelectionPlan Below(IObjectGraphType type, Func<IObjectGraphType, GraphQLSelectionSet, SelectionPlan> make)
    {
        if (_below is null || _belowType != type)
        {
            _below = make(type, Field.SelectionSet!);
            _belowType = type;
        }

        return _below;
    }
}
