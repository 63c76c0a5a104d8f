using ProjectSearch.Projects;

namespace ProjectSearch.Storing.Reading;

/// <summary>A row of select-subregions.sql and select-themes.sql.</summary>
internal sealed record NamedRow
{
    public long Id { get; init; }

    public string NameKey { get; init; } = "";

    public string Slug { get; init; } = "";

    public string Name { get; init; } = "";
}

/// <summary>A row of select-introductions.sql.</summary>
internal sealed record IntroductionRow
{
    public long SubregionId { get; init; }

    public int Year { get; init; }

    public string Body { get; init; } = "";
}

/// <summary>A row of select-organisation-aliases.sql.</summary>
internal sealed record AliasRow
{
    public long OrganisationId { get; init; }

    public string Spelling { get; init; } = "";
}

/// <summary>A row of select-sources.sql.</summary>
internal sealed record SourceRow
{
    public long Id { get; init; }

    public string Name { get; init; } = "";

    public string Publisher { get; init; } = "";

    public string Sha256 { get; init; } = "";

    public int Year { get; init; }

    public long ImportedAt { get; init; }

    public int ProjectCount { get; init; }

    /// <exception cref="UnreadableRowException">A value of a finding is none that an import writes.</exception>
    public Source ToSource(IEnumerable<ControlTotalRow> totals, IEnumerable<FindingRow> findings) => new()
    {
        Id = Id,
        Name = Name,
        Publisher = Publisher.Length == 0 ? null : Publisher,
        Sha256 = Sha256,
        Year = Year,
        ImportedAt = DateTimeOffset.FromUnixTimeMilliseconds(ImportedAt),
        ProjectCount = ProjectCount,
        ControlTotals = [.. totals.Select(total => total.ToControlTotal())],
        Findings = [.. findings.Select(finding => finding.ToFinding($"the source {Name}"))],
    };
}

/// <summary>A row of select-control-totals.sql.</summary>
internal sealed record ControlTotalRow
{
    public long SourceId { get; init; }

    public long SubregionId { get; init; }

    public long ThemeId { get; init; }

    public long StatedTotalCost { get; init; }

    public long StatedRunFunding { get; init; }

    public long ComputedTotalCost { get; init; }

    public long ComputedRunFunding { get; init; }

    public ControlTotal ToControlTotal() =>
        new(SubregionId, ThemeId, StatedTotalCost, StatedRunFunding, ComputedTotalCost, ComputedRunFunding);
}

/// <summary>A row of select-imports.sql.</summary>
internal sealed record ImportRow
{
    public int Number { get; init; }

    public long SourceId { get; init; }

    public long ImportedAt { get; init; }

    public int Added { get; init; }

    public int Changed { get; init; }

    public int Withdrawn { get; init; }

    public int Unchanged { get; init; }

    public Import ToImport() =>
        new(Number, SourceId, DateTimeOffset.FromUnixTimeMilliseconds(ImportedAt), Added, Changed, Withdrawn, Unchanged);
}

/// <summary>A row of select-figures.sql.</summary>
internal sealed record FiguresRow
{
    public int Year { get; init; }

    public long? SubregionId { get; init; }

    public long? ThemeId { get; init; }

    public int Count { get; init; }

    public long? TotalCost { get; init; }

    public long? RunFunding { get; init; }

    public GroupFigures ToFigures() => new(Year, SubregionId, ThemeId, Count, TotalCost, RunFunding);
}
