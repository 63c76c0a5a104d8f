using System.ComponentModel;
using GraphQL;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Aggregates;

[Name("DimensionValue")]
[Description("A value of a dimension.")]
internal sealed class DimensionValueOutput(DimensionValue value)
{
    [Description("The dimension.")]
    public ProjectDimension Dimension => value.Dimension;

    [Description("Slug, number or name as `ProjectDimension` says; \"none\" for no value.")]
    public string Value => value.Value;

    [Description("The value for a reader.")]
    public string Label => value.Label;
}
