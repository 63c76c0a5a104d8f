using ProjectSearch.Projects;
using ProjectSearch.Searching;

namespace ProjectSearch.Tests.Searching.Aggregating;

/// <summary>What figures mean, said once more in plain LINQ over the records.</summary>
internal static class FigureOracle
{
    public static ProjectFigures Of(IEnumerable<Project> projects)
    {
        var all = projects.ToList();
        var both = all.Where(project => project is { TotalCost: not null, RunFunding: not null }).ToList();
        var cost = both.Sum(project => project.TotalCost!.Value);
        return new ProjectFigures(
            all.Count,
            Amounts(all, project => project.TotalCost),
            Amounts(all, project => project.RunFunding),
            Amounts(all, project => project.OtherFunding),
            new ShareFigures(
                cost == 0 ? null : (double)both.Sum(project => project.RunFunding!.Value) / cost,
                all.Average(project => project.RunShare)));
    }

    public static void AssertEqual(ProjectFigures expected, ProjectFigures actual)
    {
        Assert.Equal(expected with { RunShare = actual.RunShare }, actual);
        Assert.Equal(expected.RunShare.Weighted, actual.RunShare.Weighted);
        Assert.Equal(expected.RunShare.Mean is null, actual.RunShare.Mean is null);
        Assert.Equal(expected.RunShare.Mean ?? 0, actual.RunShare.Mean ?? 0, tolerance: Math.Abs(expected.RunShare.Mean ?? 0) * 1e-9);
    }

    private static AmountFigures Amounts(List<Project> projects, Func<Project, long?> amount)
    {
        var known = projects.Select(amount).OfType<long>().Order().ToList();
        return known.Count == 0
            ? AmountFigures.None with { Missing = projects.Count }
            : new AmountFigures(
                known.Sum(),
                (double)known.Sum() / known.Count,
                known[0],
                known[^1],
                known.Count % 2 == 1 ? known[known.Count / 2] : ((double)known[(known.Count / 2) - 1] + known[known.Count / 2]) / 2,
                known.Count,
                projects.Count - known.Count);
    }
}
