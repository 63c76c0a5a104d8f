using System.ComponentModel;
using GraphQL;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Aggregates;

[Name("FacetValue")]
[Description("A value of a facet.")]
internal sealed class FacetValueOutput(FacetValue value)
{
    [Description("Slug, number or name as `ProjectDimension` says; \"none\" for no value. A value for `refine`.")]
    public string Value => value.Value;

    [Description("The value for a reader.")]
    public string Label => value.Label;

    [Description("Projects with the value, under `search`, `where` and every refinement but this dimension's own.")]
    public int Count => value.Count;

    [Description("Their RUN funding (\"Varav RUN\") in SEK; null when none is known.")]
    public long? RunFunding => value.RunFunding;

    [Description("Whether a refinement names it.")]
    public bool Selected => value.Selected;
}
