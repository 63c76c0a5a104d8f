using System.ComponentModel;
using GraphQL;
using ProjectSearch.Api.GraphQL.Sources;
using ProjectSearch.Projects;

namespace ProjectSearch.Api.GraphQL.Dataset;

[Name("Import")]
[Description("One import that changed the data.")]
internal sealed class ImportOutput(Import import, SnapshotReader reader)
{
    [Description("1 for the first; without gaps.")]
    public int Number => import.Number;

    [Description("The document or list that it read.")]
    public SourceOutput Source => reader.Source(import.SourceId);

    [Description("When it was committed.")]
    public DateTimeOffset ImportedAt => import.ImportedAt;

    [Description("Projects that were new.")]
    public int Added => import.Added;

    [Description("Projects that differ from what was stored.")]
    public int Changed => import.Changed;

    [Description("Projects that the source no longer lists.")]
    public int Withdrawn => import.Withdrawn;

    [Description("Projects that are as they were.")]
    public int Unchanged => import.Unchanged;
}
