namespace ProjectSearch.Projects;

/// <summary>One numbered import that changed the dataset.</summary>
/// <param name="Number">1 for the first; no gaps.</param>
/// <param name="SourceId">Key of the source that it read.</param>
/// <param name="ImportedAt">When it was committed, UTC.</param>
/// <param name="Added">Projects that were new.</param>
/// <param name="Changed">Projects that differ from what was stored.</param>
/// <param name="Withdrawn">Projects that the source no longer lists.</param>
/// <param name="Unchanged">Projects that are as they were.</param>
public sealed record Import(
    int Number,
    long SourceId,
    DateTimeOffset ImportedAt,
    int Added,
    int Changed,
    int Withdrawn,
    int Unchanged);
