using ProjectSearch.Projects;

namespace ProjectSearch.Storing.Reading;

/// <summary>A row of select-projects.sql.</summary>
internal sealed record ProjectRow
{
    public long Id { get; init; }

    public string Slug { get; init; } = "";

    public int Year { get; init; }

    public string Title { get; init; } = "";

    public string? Purpose { get; init; }

    public string Kind { get; init; } = "";

    public long? SubregionId { get; init; }

    public long? ThemeId { get; init; }

    public long SourceId { get; init; }

    public int? PriorityQuestion { get; init; }

    public string? PriorityQuestionLabel { get; init; }

    public long? TotalCost { get; init; }

    public long? RunFunding { get; init; }

    public int? TableLine { get; init; }

    public int? PurposeLine { get; init; }

    public int? Page { get; init; }

    public string RawTitle { get; init; } = "";

    public string RawOwner { get; init; } = "";

    public string? RawOwnerInHeading { get; init; }

    public string? RawAmounts { get; init; }

    public int ChangedInImport { get; init; }

    public int Withdrawn { get; init; }

    /// <exception cref="UnreadableRowException">A value is none that an import writes.</exception>
    public Project ToProject(IEnumerable<OwnerRow> owners, IEnumerable<FindingRow> findings) => new()
    {
        Id = Id,
        Slug = Slug,
        Year = Year,
        Title = Title,
        Purpose = Purpose,
        Kind = StoredValue.Name<ProjectKind>(Kind, $"projects, {Slug}", "kind"),
        // A merge of organisations may leave one of them twice with a project.
        OwnerIds = [.. owners.Select(owner => owner.OrganisationId).Distinct()],
        SubregionId = SubregionId,
        ThemeId = ThemeId,
        SourceId = SourceId,
        PriorityQuestion = PriorityQuestion,
        PriorityQuestionLabel = PriorityQuestionLabel,
        TotalCost = TotalCost,
        RunFunding = RunFunding,
        Provenance = new Provenance(TableLine, PurposeLine, Page, RawTitle, RawOwner, RawOwnerInHeading, RawAmounts),
        Findings = [.. findings.Select(finding => finding.ToFinding($"the project {Slug}"))],
        ChangedInImport = ChangedInImport,
        Withdrawn = Withdrawn != 0,
    };
}

/// <summary>A row of select-project-owners.sql.</summary>
internal sealed record OwnerRow
{
    public long ProjectId { get; init; }

    public long OrganisationId { get; init; }
}
