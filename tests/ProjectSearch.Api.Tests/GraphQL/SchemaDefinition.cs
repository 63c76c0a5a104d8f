using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace ProjectSearch.Api.Tests.GraphQL;

/// <summary>A schema definition taken apart, for comparisons: every named thing with what it says.</summary>
internal sealed class SchemaDefinition
{
    private readonly Dictionary<string, string> _members = [];
    private readonly List<string> _undescribed = [];

    /// <summary>Each type, field, argument and value by its path, with its kind, type and default.</summary>
    public IReadOnlyDictionary<string, string> Members => _members;

    /// <summary>The paths of what has no description.</summary>
    public IReadOnlyList<string> Undescribed => _undescribed;

    public static SchemaDefinition Parse(string sdl)
    {
        var schema = new SchemaDefinition();
        foreach (var definition in Parser.Parse(sdl).Definitions)
        {
            schema.Add(definition);
        }

        return schema;
    }

    private void Add(ASTNode definition)
    {
        switch (definition)
        {
            case GraphQLObjectTypeDefinition type:
                Add(type.Name.StringValue, "type", type);
                AddInterfaces(type.Name.StringValue, type.Interfaces);
                AddFields(type.Name.StringValue, type.Fields);
                break;
            case GraphQLInterfaceTypeDefinition type:
                Add(type.Name.StringValue, "interface", type);
                AddFields(type.Name.StringValue, type.Fields);
                break;
            case GraphQLInputObjectTypeDefinition type:
                Add(type.Name.StringValue, "input", type);
                foreach (var field in type.Fields ?? Enumerable.Empty<GraphQLInputValueDefinition>())
                {
                    Add($"{type.Name.StringValue}.{field.Name.StringValue}", Signature(field), field);
                }

                break;
            case GraphQLEnumTypeDefinition type:
                Add(type.Name.StringValue, "enum", type);
                foreach (var value in type.Values ?? Enumerable.Empty<GraphQLEnumValueDefinition>())
                {
                    Add($"{type.Name.StringValue}.{value.Name.StringValue}", "value", value);
                }

                break;
            case GraphQLScalarTypeDefinition type:
                Add(type.Name.StringValue, "scalar", type);
                break;
        }
    }

    private void AddFields(string type, GraphQLFieldsDefinition? fields)
    {
        foreach (var field in fields ?? Enumerable.Empty<GraphQLFieldDefinition>())
        {
            Add($"{type}.{field.Name.StringValue}", Print(field.Type), field);
            foreach (var argument in field.Arguments ?? Enumerable.Empty<GraphQLInputValueDefinition>())
            {
                Add($"{type}.{field.Name.StringValue}({argument.Name.StringValue})", Signature(argument), argument);
            }
        }
    }

    private void AddInterfaces(string type, GraphQLImplementsInterfaces? interfaces)
    {
        foreach (var name in interfaces ?? Enumerable.Empty<GraphQLNamedType>())
        {
            _members.Add($"{type} implements {name.Name.StringValue}", "interface");
        }
    }

    private void Add<T>(string path, string signature, T node)
        where T : ASTNode, IHasDescriptionNode
    {
        _members.Add(path, signature);
        if (string.IsNullOrWhiteSpace(node.Description?.Value.ToString()))
        {
            _undescribed.Add(path);
        }
    }

    private static string Signature(GraphQLInputValueDefinition value) =>
        value.DefaultValue is null ? Print(value.Type) : $"{Print(value.Type)} = {Print(value.DefaultValue)}";

    private static string Print(ASTNode node) => new SDLPrinter().Print(node);
}
