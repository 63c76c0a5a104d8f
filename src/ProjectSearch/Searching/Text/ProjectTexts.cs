using ProjectSearch.Projects;

namespace ProjectSearch.Searching.Text;

/// <summary>The texts of one project as they are indexed, and as highlights quote them.</summary>
internal sealed record ProjectTexts(
    string Title,
    string? Purpose,
    IReadOnlyList<Organisation> Owners,
    string? Subregion,
    string? Theme);
