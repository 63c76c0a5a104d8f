using ProjectSearch.Indexing.Snapshots;
using ProjectSearch.Projects;
using ProjectSearch.Storing;

namespace ProjectSearch.Indexing.Verifying;

/// <summary>Compares SQL's counts and sums by year, subregion and theme with those of the index.</summary>
internal static class FigureVerifier
{
    public static void Verify(IReadOnlyList<GroupFigures> stored, SnapshotState state, Catalog names, DriftList drifts)
    {
        var rest = FiguresOf(state);
        foreach (var figures in stored)
        {
            rest.Remove((figures.Year, figures.SubregionId, figures.ThemeId), out var indexed);
            if (indexed != figures)
            {
                drifts.Add($"{NameOf(figures, names)}: the store has {Describe(figures)}; the index has {Describe(indexed)}.");
            }
        }

        foreach (var figures in rest.Values)
        {
            drifts.Add($"{NameOf(figures, names)}: the store has {Describe(null)}; the index has {Describe(figures)}.");
        }
    }

    private static Dictionary<(int Year, long? SubregionId, long? ThemeId), GroupFigures> FiguresOf(SnapshotState state)
    {
        var columns = state.Columns;
        var groups = new Dictionary<(int Year, long? SubregionId, long? ThemeId), GroupFigures>();
        foreach (var document in columns.Listed)
        {
            long? subregion = columns.Subregions[document] is >= 0 and var place ? state.Keys.Catalog.Subregions[place].Id : null;
            long? theme = columns.Themes[document] is >= 0 and var other ? state.Keys.Catalog.Themes[other].Id : null;
            var key = (columns.Years[document], subregion, theme);
            var group = groups.GetValueOrDefault(key) ?? new GroupFigures(columns.Years[document], subregion, theme, 0, null, null);
            groups[key] = group with
            {
                Count = group.Count + 1,
                TotalCost = Plus(group.TotalCost, columns.TotalCosts[document]),
                RunFunding = Plus(group.RunFunding, columns.RunFundings[document]),
            };
        }

        return groups;
    }

    private static long? Plus(long? sum, long amount) => amount == ProjectColumns.UnknownAmount ? sum : checked((sum ?? 0) + amount);

    private static string NameOf(GroupFigures figures, Catalog names)
    {
        var subregion = names.Subregions.FirstOrDefault(entity => entity.Id == figures.SubregionId)?.Name ?? "no subregion";
        var theme = names.Themes.FirstOrDefault(entity => entity.Id == figures.ThemeId)?.Name ?? "no theme";
        return FormattableString.Invariant($"{figures.Year}, {subregion}, {theme}");
    }

    private static string Describe(GroupFigures? figures) => figures is null
        ? "no projects"
        : FormattableString.Invariant($"{figures.Count} projects, total cost {figures.TotalCost ?? 0} SEK, RUN {figures.RunFunding ?? 0} SEK");
}
