using ProjectSearch.Importing;
using ProjectSearch.Projects;

namespace ProjectSearch.Tests.Importing.Appendix;

/// <summary>What an appendix says, whatever its layout.</summary>
internal sealed record SampleAppendix(int Year, IReadOnlyList<SampleTable> Tables)
{
    /// <summary>The shipped appendix in these terms.</summary>
    public static SampleAppendix Shipped { get; } = Of(ShippedAppendix.Package);

    public static SampleAppendix Of(ImportPackage package) => new(
        package.Sources[0].Identity.Year,
        [
            .. package.Projects.GroupBy(project => (project.Subregion, project.Theme)).Select(group =>
                new SampleTable(group.Key.Subregion!, group.Key.Theme!, [.. group.Select(SampleRow.Of)])),
        ]);

    /// <summary>Everything in it, a line a project.</summary>
    public IEnumerable<string> Tell() =>
        Tables.SelectMany(table => table.Rows.Select(row => $"{row.Summary} | {row.OwnerInHeading} | {table.Subregion} | {table.Theme} | {row.Purpose}"));

    /// <summary>Asserts that a package holds these projects, and no finding that would refuse it.</summary>
    public void AssertReadFrom(ImportPackage package)
    {
        var read = package.Projects.ToList();
        Assert.Equal(Rows.Select(row => row.Summary), read.Select(project => SampleRow.Of(project).Summary));
        Assert.Equal(Rows.Select(row => row.Purpose), read.Select(project => SampleRow.Of(project).Purpose));
        Assert.Equal(
            Tables.SelectMany(table => table.Rows.Select(_ => (table.Subregion, table.Theme))),
            read.Select(project => (project.Subregion!, project.Theme!)));
        Assert.Empty(package.Sources.SelectMany(source => source.Findings));
        Assert.DoesNotContain(read.SelectMany(project => project.Findings), finding => finding.Severity is FindingSeverity.Error);
    }

    public IEnumerable<SampleRow> Rows => Tables.SelectMany(table => table.Rows);
}

internal sealed record SampleTable(string Subregion, string Theme, IReadOnlyList<SampleRow> Rows);

internal sealed record SampleRow(string Title, string Owner, string? Question, long? TotalCost, long? RunFunding, string? Purpose)
{
    public string Heading { get; init; } = Title;

    public string OwnerInHeading { get; init; } = Owner;

    /// <summary>The row in one line, for a message that can be read.</summary>
    public string Summary => $"{Title} | {Owner} | {Question} | {TotalCost} | {RunFunding}";

    public static SampleRow Of(ImportedProject project) => new(
        project.Title,
        project.Provenance.RawOwner,
        project.PriorityQuestionLabel,
        project.TotalCost,
        project.RunFunding,
        project.Purpose?.Replace("\n\n", " ", StringComparison.Ordinal).Replace('\n', ' '))
    {
        OwnerInHeading = project.Provenance.RawOwnerInHeading ?? "",
    };
}

internal static class Wrapping
{
    /// <summary>Wraps text at spaces.</summary>
    public static List<string> At(int width, string text)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        lines.Add(line);
        return lines;
    }
}
