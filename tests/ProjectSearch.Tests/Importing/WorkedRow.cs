namespace ProjectSearch.Tests.Importing;

/// <summary>The worked row of a page of schema/source: the text it starts from and the tables that say what becomes of it.</summary>
/// <param name="Page">The whole page.</param>
/// <param name="Source">The first block of source text; empty where the page has none.</param>
/// <param name="Tables">The tables, each as rows of cells without its head.</param>
internal sealed record WorkedRow(string Page, string Source, IReadOnlyList<IReadOnlyList<string[]>> Tables)
{
    private const string Heading = "## A worked row";
    private const string Fence = "```\n";

    public static WorkedRow Of(string name)
    {
        var page = RepositoryFiles.Read("schema", "source", name).ReplaceLineEndings("\n");
        var start = page.IndexOf(Heading, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{name} has no worked row.");
        var end = page.IndexOf("\n## ", start, StringComparison.Ordinal);
        var section = page[start..(end < 0 ? page.Length : end)];
        var blocks = section.Split(Fence);
        var tables = section.Split("\n\n").Where(part => part.TrimStart('\n').StartsWith('|')).Select(Rows).ToList();
        return new WorkedRow(page, blocks.Length > 1 ? blocks[1] : "", tables);
    }

    private static List<string[]> Rows(string table) =>
        [.. table.Trim('\n').Split('\n').Skip(2).Select(row => row.Trim('|').Split('|').Select(cell => cell.Trim().Trim('`')).ToArray())];
}
