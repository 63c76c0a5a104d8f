namespace ProjectSearch.Storing.Writing;

/// <summary>A row of find-projects.sql with its owners: what an imported project is compared with.</summary>
internal sealed record StoredProject
{
    public long Id { get; init; }

    public string MatchKey { get; init; } = "";

    public string ContentHash { get; init; } = "";

    public int Withdrawn { get; init; }

    public IReadOnlyList<long> OwnerIds { get; init; } = [];

    /// <summary>Whether nothing would change; the owners too, since what their spellings stand for may have been corrected.</summary>
    public bool IsAs(PreparedProject project) =>
        Withdrawn == 0 && ContentHash == project.Read.ContentHash && OwnerIds.SequenceEqual(project.OwnerIds);
}
