namespace ProjectSearch.Storing.Writing;

/// <summary>The columns of a project that an import may change.</summary>
internal sealed record ProjectValues
{
    public required long Id { get; init; }

    public required int Year { get; init; }

    public required string Title { get; init; }

    public required string? Purpose { get; init; }

    public required string Kind { get; init; }

    public required long? SubregionId { get; init; }

    public required long? ThemeId { get; init; }

    public required int? PriorityQuestion { get; init; }

    public required string? PriorityQuestionLabel { get; init; }

    public required long? TotalCost { get; init; }

    public required long? RunFunding { get; init; }

    public required int? TableLine { get; init; }

    public required int? PurposeLine { get; init; }

    public required int? Page { get; init; }

    public required string RawTitle { get; init; }

    public required string RawOwner { get; init; }

    public required string? RawOwnerInHeading { get; init; }

    public required string? RawAmounts { get; init; }

    public required string ContentHash { get; init; }

    public required int ChangedInImport { get; init; }

    /// <summary>A stored row's new values, in the order of <see cref="Databases.BulkTable.ChangedProjects"/>.</summary>
    public object?[] ToChange() =>
    [
        Id, Year, Title, Purpose, Kind, SubregionId, ThemeId,
        PriorityQuestion, PriorityQuestionLabel, TotalCost, RunFunding,
        TableLine, PurposeLine, Page, RawTitle, RawOwner, RawOwnerInHeading, RawAmounts,
        ContentHash, ChangedInImport,
    ];

    /// <summary>A new row, in the order of <see cref="Databases.BulkTable.Projects"/>.</summary>
    public object?[] ToRow(long sourceId, string matchKey, string slug) =>
    [
        Id, sourceId, matchKey, slug, Year, Title, Purpose, Kind, SubregionId, ThemeId,
        PriorityQuestion, PriorityQuestionLabel, TotalCost, RunFunding,
        TableLine, PurposeLine, Page, RawTitle, RawOwner, RawOwnerInHeading, RawAmounts,
        ContentHash, ChangedInImport, 0,
    ];
}
