using System.Globalization;
using ProjectSearch.Projects;
using ProjectSearch.Searching;

namespace ProjectSearch.Tests.Searching.Aggregating;

/// <summary>The values of a project in a dimension, said once more in plain LINQ.</summary>
internal static class DimensionOracle
{
    public static IReadOnlyList<string> ValuesOf(Project project, ProjectDimension dimension, Catalog catalog)
    {
        List<string> values = dimension switch
        {
            ProjectDimension.Year => [project.Year.ToString(CultureInfo.InvariantCulture)],
            ProjectDimension.PriorityQuestion => project.PriorityQuestion is { } question ? [question.ToString(CultureInfo.InvariantCulture)] : [],
            ProjectDimension.Subregion => [.. catalog.Subregions.Where(entity => entity.Id == project.SubregionId).Select(entity => entity.Slug)],
            ProjectDimension.Theme => [.. catalog.Themes.Where(entity => entity.Id == project.ThemeId).Select(entity => entity.Slug)],
            ProjectDimension.Owner => [.. catalog.Organisations.Where(entity => project.OwnerIds.Contains(entity.Id)).Select(entity => entity.Slug)],
            ProjectDimension.Kind => [NameOf(project.Kind.ToString())],
            _ => [.. project.Findings.Select(finding => NameOf(finding.Code.ToString())).Distinct()],
        };
        return values.Count == 0 ? ["none"] : values;
    }

    private static string NameOf(string member) =>
        string.Concat(member.Select((letter, place) => char.IsUpper(letter) && place > 0 ? $"_{letter}" : $"{letter}")).ToUpperInvariant();
}
