using System.ComponentModel;
using GraphQL;
using ProjectSearch.Api.GraphQL.Sources;
using ProjectSearch.Projects;

namespace ProjectSearch.Api.GraphQL.Projects;

[Name("Provenance")]
[Description("Where in its source a project was read, and what stood there before it was interpreted.")]
internal sealed class ProvenanceOutput(Provenance provenance, SourceOutput source)
{
    [Description("The document or list that it was read from.")]
    public SourceOutput Source => source;

    [Description("1-based line of the table row in the source text; null when it has none.")]
    public int? TableLine => provenance.TableLine;

    [Description("1-based line of the heading over the purpose (\"Syfte\"); null when it has none.")]
    public int? PurposeLine => provenance.PurposeLine;

    [Description("1-based page; null where the source has no pages.")]
    public int? Page => provenance.Page;

    [Description("The title as in the table, line wraps undone.")]
    public string RawTitle => provenance.RawTitle;

    [Description("The owner (\"Projektägare\") as in the table, line wraps undone; empty when the source names none.")]
    public string RawOwner => provenance.RawOwner;

    [Description("The owner as under the project's own heading; null when there is none.")]
    public string? RawOwnerInHeading => provenance.RawOwnerInHeading;

    [Description("The digits as printed, before they were split into columns; null when there are none.")]
    public string? RawAmounts => provenance.RawAmounts;
}
