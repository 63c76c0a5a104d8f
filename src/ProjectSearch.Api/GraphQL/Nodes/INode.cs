using System.ComponentModel;
using GraphQL;

namespace ProjectSearch.Api.GraphQL.Nodes;

[Name("Node")]
[Description("Something that has an id of its own and can be asked for again with `node`.")]
internal interface INode
{
    [Id]
    [Description("The global id, opaque; it stays the same as long as the permanent link does.")]
    string Id { get; }
}
