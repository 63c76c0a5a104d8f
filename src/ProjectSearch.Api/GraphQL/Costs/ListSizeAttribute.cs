using GraphQL;
using GraphQL.Types;

namespace ProjectSearch.Api.GraphQL.Costs;

/// <summary>Tells how many items a list may hold, for the cost of a document.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
internal sealed class ListSizeAttribute(int assumed) : GraphQLAttribute
{
    private const string Key = "listSize";

    /// <summary>The argument that says how many, of this field or of the one above it; null when none does.</summary>
    public string? Argument { get; init; }

    /// <summary>How many are assumed when no argument says it.</summary>
    public int Assumed => assumed;

    public static ListSizeAttribute? Of(FieldType field) => field.GetMetadata<ListSizeAttribute?>(Key);

    public override void Modify(FieldType fieldType, bool isInputType) => fieldType.WithMetadata(Key, this);
}
