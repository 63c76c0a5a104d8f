using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using GraphQL.Types;

namespace ProjectSearch.Api.GraphQL.Execution.Direct;

/// <summary>A property that a field answers with, read without reflection and, where it is a plain value, without boxing.</summary>
internal sealed class DirectMember
{
    private static readonly ConcurrentDictionary<FieldType, DirectMember?> _members = new();

    private DirectMember(Func<object, object?> read, Action<Utf8JsonWriter, object>? writeLeaf)
    {
        Read = read;
        WriteLeaf = writeLeaf;
    }

    public Func<object, object?> Read { get; }

    /// <summary>Writes the value of a source; null where the value is no plain one.</summary>
    public Action<Utf8JsonWriter, object>? WriteLeaf { get; }

    public static DirectMember? Of(IObjectGraphType parent, FieldType field) =>
        _members.GetOrAdd(field, static (field, parent) => Make(parent, field), parent);

    /// <summary>The name of the type itself: <c>__typename</c>.</summary>
    public static DirectMember OfName(IObjectGraphType type)
    {
        var name = JsonEncodedText.Encode(type.Name);
        return new DirectMember(_ => type.Name, (writer, _) => writer.WriteStringValue(name));
    }

    private static DirectMember? Make(IObjectGraphType parent, FieldType field)
    {
        if (SourceOf(parent.GetType()) is not { } source
            || source.GetProperty(field.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase) is not { } property)
        {
            return null;
        }

        var required = field.ResolvedType is NonNullGraphType;
        var leaf = (required ? ((NonNullGraphType)field.ResolvedType!).ResolvedType : field.ResolvedType) as ScalarGraphType;
        return (DirectMember)typeof(DirectMember)
            .GetMethod(nameof(MakeTyped), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(source, property.PropertyType)
            .Invoke(null, [property, leaf, required])!;
    }

    private static DirectMember MakeTyped<TSource, TValue>(PropertyInfo property, ScalarGraphType? leaf, bool required)
        where TSource : class
    {
        var get = property.GetMethod!.CreateDelegate<Func<TSource, TValue>>();
        return new DirectMember(
            source => get((TSource)source),
            leaf is null ? null : LeafWriter.Make(get, leaf, required));
    }

    private static Type? SourceOf(Type? graphType)
    {
        while (graphType is not null)
        {
            if (graphType.IsGenericType && graphType.GetGenericTypeDefinition() == typeof(ObjectGraphType<>))
            {
                return graphType.GetGenericArguments()[0];
            }

            graphType = graphType.BaseType;
        }

        return null;
    }
}
