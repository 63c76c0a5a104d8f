using System.Globalization;
using ProjectSearch.Importing.Lists;
using ProjectSearch.Indexing;
using ProjectSearch.Projects;

namespace ProjectSearch.Exporting;

/// <summary>A column of an export: its name in the contract, and its value.</summary>
/// <param name="Name">The contract's field name; what an import takes is named as it takes it.</param>
/// <param name="Value">A text, a long, a double, or null for unknown.</param>
internal sealed record ExportColumn(string Name, Func<Project, SnapshotCatalog, object?> Value)
{
    /// <summary>Stands for all columns where columns are named.</summary>
    public const string AllName = "all";

    /// <summary>All columns.</summary>
    public static IReadOnlyList<ExportColumn> All { get; } =
    [
        new("slug", (project, _) => project.Slug),
        new("year", (project, _) => (long)project.Year),
        new("subregion", (project, catalog) => project.SubregionId is { } id ? catalog.Subregion(id).Name : null),
        new("theme", (project, catalog) => project.ThemeId is { } id ? catalog.Theme(id).Name : null),
        new("priorityQuestion", (project, _) => project.PriorityQuestionLabel ?? project.PriorityQuestion?.ToString(CultureInfo.InvariantCulture)),
        new("title", (project, _) => project.Title),
        new("owner", (project, catalog) => project.OwnerIds.Count == 0 ? null : string.Join(" | ", project.OwnerIds.Select(id => catalog.Organisation(id).Name))),
        new("totalCost", (project, _) => project.TotalCost),
        new("runFunding", (project, _) => project.RunFunding),
        new("otherFunding", (project, _) => project.OtherFunding),
        new("runShare", (project, _) => project.RunShare),
        new("kind", (project, _) => ContractNames<ProjectKind>.Of(project.Kind)),
        new("purpose", (project, _) => project.Purpose),
        new("source", (project, catalog) => catalog.Source(project.SourceId).Name),
        new("changedInImport", (project, _) => (long)project.ChangedInImport),
    ];

    /// <summary>
    /// The columns of a CSV that names none: what an import reads, so that importing the file and exporting again gives the same bytes.
    /// </summary>
    public static IReadOnlyList<ExportColumn> Restorable { get; } = [.. All.Where(column => ListColumns.IsField(column.Name))];

    /// <summary>Finds columns by name, without regard to case.</summary>
    /// <exception cref="ExportException">A name is none, or is given twice.</exception>
    public static IReadOnlyList<ExportColumn> Named(IReadOnlyList<string> names)
    {
        if (names is [var only] && only.Equals(AllName, StringComparison.OrdinalIgnoreCase))
        {
            return All;
        }

        var columns = names.Select(name => All.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ExportException($"There is no column \"{name}\". There are {string.Join(", ", All.Select(column => column.Name))}, and {AllName} for all of them.")).ToList();
        return columns.Distinct().Count() == columns.Count ? columns : throw new ExportException("A column is named twice.");
    }
}
