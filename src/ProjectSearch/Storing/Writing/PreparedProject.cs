using ProjectSearch.Importing;
using ProjectSearch.Projects;

namespace ProjectSearch.Storing.Writing;

/// <summary>An imported project whose references are resolved, waiting to be written.</summary>
internal sealed record PreparedProject(
    ReadProject Read,
    SourceImport Source,
    string MatchKey,
    long? SubregionId,
    long? ThemeId,
    IReadOnlyList<long> OwnerIds)
{
    public ImportedProject Project => Read.Project;

    /// <summary>What a row holds of it, new or changed.</summary>
    public ProjectValues Values(long id, int number) => new()
    {
        Id = id,
        Year = Project.Source.Year,
        Title = Project.Title,
        Purpose = Project.Purpose,
        Kind = ContractNames<ProjectKind>.Of(Project.Kind),
        SubregionId = SubregionId,
        ThemeId = ThemeId,
        PriorityQuestion = Project.PriorityQuestion,
        PriorityQuestionLabel = Project.PriorityQuestionLabel,
        TotalCost = Project.TotalCost,
        RunFunding = Project.RunFunding,
        TableLine = Project.Provenance.TableLine,
        PurposeLine = Project.Provenance.PurposeLine,
        Page = Project.Provenance.Page,
        RawTitle = Project.Provenance.RawTitle,
        RawOwner = Project.Provenance.RawOwner,
        RawOwnerInHeading = Project.Provenance.RawOwnerInHeading,
        RawAmounts = Project.Provenance.RawAmounts,
        ContentHash = Read.ContentHash,
        ChangedInImport = number,
    };
}
