using System.Diagnostics;
using System.Globalization;
using ProjectSearch.Indexing;
using ProjectSearch.Projects;
using ProjectSearch.Searching;

namespace ProjectSearch.Benchmarks.Searching;

/// <summary>
/// Measures in one run what a benchmark of its own a case can't: the rate of indexing, the size of the index, and the
/// slowest requests, each against plain Lucene over the same projects. Requests to both alternate, so that whatever else
/// the machine does slows both.
/// </summary>
internal static class PlainComparison
{
    private const int Warmups = 30;
    private const int Rounds = 200;

    private static readonly string[] Queries =
        ["kompetensförsörjning", "hållbar turism", "försörjning", "besoksnaring", "små och medelstora företag", "tourism", "innovatoin"];

    /// <summary>Measures and prints a table of tabs.</summary>
    public static async Task RunAsync(int count, TextWriter output)
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("projectsearch-comparison-");
        try
        {
            var (own, plain) = (folder.CreateSubdirectory("own"), folder.CreateSubdirectory("plain"));
            using var index = new ProjectIndex(new IndexOptions { Directory = own.FullName });
            using var other = new PlainIndex(plain.FullName);

            // What both need once a process is not a rate.
            using (var first = new PlainIndex(folder.CreateSubdirectory("first").FullName))
            {
                first.Build(GeneratedProjects.Take(2000));
            }

            await index.RebuildAsync(new DatasetVersion(Guid.NewGuid(), 1), GeneratedProjects.Catalog, GeneratedProjects.Take(2000).ToAsyncEnumerable(), CancellationToken.None);
            var projects = GeneratedProjects.Take(count).ToList();
            var plainTime = Time(() => other.Build(projects));
            var clock = Stopwatch.StartNew();
            await index.RebuildAsync(new DatasetVersion(Guid.NewGuid(), 1), GeneratedProjects.Catalog, projects.ToAsyncEnumerable(), CancellationToken.None);
            var ownTime = clock.Elapsed;
            other.Open();
            Print(output, "", "plain", "product", "ratio");
            PrintRow(output, "projects indexed a second", count / plainTime.TotalSeconds, count / ownTime.TotalSeconds);
            PrintRow(output, "index, MB", SizeOf(plain), SizeOf(own));
            projects.Clear();
            foreach (var query in Queries)
            {
                PrintQuery(output, index, other, query);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>20 highlighted hits with three facets, all sums, means and shares.</summary>
    public static long Page(ProjectIndex index, string query)
    {
        using var snapshot = index.TryAcquire()!;
        var result = new ProjectSearcher(snapshot).Search(new ProjectQuery { Search = query });
        var total = result.GetTotalCount(CancellationToken.None);
        foreach (var hit in result.GetPage(new PageRequest(20), CancellationToken.None).Items)
        {
            total += result.Explain(hit, CancellationToken.None).Highlights.Count;
        }

        total += result.GetFacets([ProjectDimension.Subregion, ProjectDimension.Theme, ProjectDimension.Year], 20, CancellationToken.None).Count;
        return total + (result.GetFigures(FigureParts.All & ~FigureParts.Medians, CancellationToken.None).RunFunding.Sum ?? 0);
    }

    private static void PrintQuery(TextWriter output, ProjectIndex index, PlainIndex plain, string query)
    {
        var (plainTimes, ownTimes) = (new List<double>(), new List<double>());
        for (var round = 0; round < Warmups + Rounds; round++)
        {
            plainTimes.Add(Time(() => plain.Search(query)).TotalMilliseconds);
            ownTimes.Add(Time(() => Page(index, query)).TotalMilliseconds);
        }

        using var snapshot = index.TryAcquire()!;
        var hits = new ProjectSearcher(snapshot).Search(new ProjectQuery { Search = query }).GetTotalCount(CancellationToken.None);
        PrintRow(output, $"{query}: hits", plain.Count(query), hits);
        PrintRow(output, $"{query}: median ms", At(plainTimes, 0.5), At(ownTimes, 0.5));
        PrintRow(output, $"{query}: 99 % ms", At(plainTimes, 0.99), At(ownTimes, 0.99));
    }

    private static double At(List<double> times, double share) => times.Skip(Warmups).Order().ElementAt((int)(Rounds * share));

    private static TimeSpan Time(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed;
    }

    private static double SizeOf(DirectoryInfo folder) =>
        folder.EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) / (1024.0 * 1024);

    private static void PrintRow(TextWriter output, string what, double plain, double own) =>
        Print(output, what, Number(plain), Number(own), Number(own / plain));

    private static void Print(TextWriter output, params string[] cells) => output.WriteLine(string.Join('\t', cells));

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
