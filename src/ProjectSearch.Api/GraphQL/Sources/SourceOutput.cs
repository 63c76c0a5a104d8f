using System.ComponentModel;
using GraphQL;
using ProjectSearch.Api.GraphQL.Costs;
using ProjectSearch.Api.GraphQL.Findings;
using ProjectSearch.Projects;

namespace ProjectSearch.Api.GraphQL.Sources;

[Name("Source")]
[Description("A document or list that projects were read from, as it was last imported.")]
internal sealed class SourceOutput(Source source, SnapshotReader reader)
{
    [Description("The document's name for a reader (\"Bilaga 3 …\").")]
    public string Name => source.Name;

    [Description("SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.")]
    public string Sha256 => source.Sha256;

    [Description("The year that the document is about.")]
    public int Year => source.Year;

    [Description("When it was last imported.")]
    public DateTimeOffset ImportedAt => source.ImportedAt;

    [Description("How many projects it lists.")]
    public int ProjectCount => source.ProjectCount;

    [ListSize(16)]
    [Description("The totals printed under its tables (\"Total\"), beside the sums of their rows, in the document's order.")]
    public IReadOnlyList<ControlTotalOutput> ControlTotals =>
        [.. source.ControlTotals.Select(total => new ControlTotalOutput(total, reader))];

    [ListSize(5)]
    [Description("What was found odd about the document itself; findings about a project are the project's.")]
    public IReadOnlyList<FindingOutput> Findings => FindingOutput.Of(source.Findings, this, project: null);
}
