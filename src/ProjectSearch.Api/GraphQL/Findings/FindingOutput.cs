using System.ComponentModel;
using GraphQL;
using ProjectSearch.Api.GraphQL.Projects;
using ProjectSearch.Api.GraphQL.Sources;
using ProjectSearch.Projects;

namespace ProjectSearch.Api.GraphQL.Findings;

[Name("Finding")]
[Description("Something in a source that contradicts itself, is missing, or had to be interpreted.")]
internal sealed class FindingOutput(Finding finding, SourceOutput source, ProjectOutput? project)
{
    [Description("Which kind of finding it is.")]
    public FindingCode Code => finding.Code;

    [Description("How much it matters to a reader of the figures.")]
    public FindingSeverity Severity => finding.Severity;

    [Description("One English sentence with the values in it.")]
    public string Message => finding.Message;

    [Description("What the source says, the conflicting values side by side, as printed.")]
    public IReadOnlyList<string> RawValues => finding.RawValues;

    [Description("The 1-based line in the source text; null when no single line is meant.")]
    public int? Line => finding.Line;

    [Description("The document or list that it is about.")]
    public SourceOutput Source => source;

    [Description("The project that it is about; null when it is about the document itself.")]
    public ProjectOutput? Project => project;

    internal static FindingOutput[] Of(IReadOnlyList<Finding> findings, SourceOutput source, ProjectOutput? project) =>
        [.. findings.Select(finding => new FindingOutput(finding, source, project))];
}
