using System.ComponentModel;
using GraphQL;
using ProjectSearch.Api.GraphQL.Costs;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Aggregates;

[Name("Facet")]
[Description("A dimension's values with the number of projects that each would bring.")]
internal sealed class FacetOutput(Facet facet)
{
    internal const int DefaultCount = 20;

    [Description("The dimension.")]
    public ProjectDimension Dimension => facet.Dimension;

    [ListSize(DefaultCount, Argument = "first")]
    [Description("The most frequent values, and every selected one.")]
    public IReadOnlyList<FacetValueOutput> Values => [.. facet.Values.Select(value => new FacetValueOutput(value))];

    [Description("How many values are not listed.")]
    public int RemainingCount => facet.RemainingCount;

    internal static FacetOutput[] Of(IReadOnlyList<Facet> facets) => [.. facets.Select(facet => new FacetOutput(facet))];
}
