namespace ProjectSearch.Tests.Relevance;

/// <summary>A query with the grades of the projects that are relevant to it.</summary>
internal sealed record JudgedQuery(string Id, string Text, IReadOnlyDictionary<(string Subregion, string Title), int> Grades)
{
    public static IReadOnlyList<JudgedQuery> Read(string queries, string judgments)
    {
        var grades = Rows(judgments).ToLookup(row => row[0]);
        return [.. Rows(queries).Select(row => new JudgedQuery(
            row[0],
            row[1],
            grades[row[0]].ToDictionary(grade => (grade[1], grade[2]), grade => int.Parse(grade[3], System.Globalization.CultureInfo.InvariantCulture))))];
    }

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Relevance", file)).Skip(1).Select(line => line.Split('\t'));
}
