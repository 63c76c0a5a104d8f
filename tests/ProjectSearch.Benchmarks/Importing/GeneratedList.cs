using System.Globalization;
using ProjectSearch.Benchmarks.Searching;

namespace ProjectSearch.Benchmarks.Importing;

/// <summary>Writes a list as CSV: generated projects of several years, one owner for every five of them and a second one for every tenth.</summary>
internal static class GeneratedList
{
    private const int RowsAnOwner = 5;
    private const int Years = 10;

    private static readonly NumberFormatInfo Spaced = new() { NumberGroupSeparator = " " };

    public static void Write(string path, int rows)
    {
        using var list = new StreamWriter(path);
        list.Write("year;subregion;theme;priorityQuestion;title;owner;totalCost;runFunding;purpose;kind\n");
        var random = new Random(7);
        foreach (var (index, project) in GeneratedProjects.Take(rows).Index())
        {
            var owner = Owner(random.Next(Math.Max(1, rows / RowsAnOwner)));
            var second = index % 10 == 0 ? " | " + Owner(random.Next(Math.Max(1, rows / RowsAnOwner))) : "";
            list.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{2011 + (index % Years)};Delregion {project.SubregionId};Tema {project.ThemeId};{project.PriorityQuestion};\"{project.Title}\";{owner}{second};"));
            list.Write($"{project.TotalCost?.ToString("#,0", Spaced)};{project.RunFunding?.ToString("#,0", Spaced)};\"{project.Purpose}\";PROJECT\n");
        }
    }

    private static string Owner(int number) => string.Create(CultureInfo.InvariantCulture, $"Utvecklingsbolaget {number} i Väst AB");
}
