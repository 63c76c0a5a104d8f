using ProjectSearch.Projects;

namespace ProjectSearch.Storing.Reading;

/// <summary>A row of select-version.sql.</summary>
internal sealed record VersionRow
{
    public string DatabaseId { get; init; } = "";

    public int ImportNumber { get; init; }

    public DatasetVersion ToVersion() => new(Guid.ParseExact(DatabaseId, "N"), ImportNumber);
}
