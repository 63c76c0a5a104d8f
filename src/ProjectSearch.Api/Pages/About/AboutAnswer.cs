using ProjectSearch.Api.Pages.Projects;
using ProjectSearch.Api.Pages.Shared.Answers;

namespace ProjectSearch.Api.Pages.About;

/// <summary>The answer to the document of the page about the data.</summary>
/// <param name="Dataset">The data as a whole.</param>
/// <param name="Sources">All sources.</param>
public sealed record AboutAnswer(DatasetDescription Dataset, IReadOnlyList<SourceName> Sources);

/// <summary>The data as a whole.</summary>
/// <param name="Version">Changes when, and only when, the data changes.</param>
/// <param name="UpdatedAt">When the newest import was committed, UTC.</param>
/// <param name="ProjectCount">Projects that are not withdrawn.</param>
/// <param name="Licence">The terms of use; null when nothing is stated.</param>
/// <param name="Citation">How to cite; null when nothing is stated.</param>
public sealed record DatasetDescription(string Version, DateTimeOffset UpdatedAt, int ProjectCount, string? Licence = null, string? Citation = null)
{
    /// <summary>The state alone.</summary>
    public DatasetState State => new(Version, UpdatedAt, ProjectCount);
}
