using System.Globalization;
using ProjectSearch.Indexing.Documents;
using ProjectSearch.Indexing.Snapshots;
using ProjectSearch.Projects;

namespace ProjectSearch.Indexing.Verifying;

/// <summary>Names what differs between two readings of one project.</summary>
internal static class FieldDifferences
{
    private const int LongestValue = 60;

    /// <summary>Compares a project of the store with the record that the index shows.</summary>
    /// <returns>For each field that differs "field: the store has a, the index has b".</returns>
    public static IEnumerable<string> BetweenRecords(Project stored, Project indexed) =>
        Texts(stored).Zip(Texts(indexed)).Where(pair => pair.First.Value != pair.Second.Value).Select(pair => Difference(pair.First.Field, pair.First.Value, pair.Second.Value));

    /// <summary>Compares a project of the store with what the index filters, orders and sums by.</summary>
    /// <returns>For each column that differs "column: the store has a, the index has b".</returns>
    public static IEnumerable<string> BetweenColumns(Project stored, SnapshotState state, int document)
    {
        var columns = state.Columns;
        var catalog = state.Keys.Catalog;
        (string Column, long? Stored, long? Indexed)[] numbers =
        [
            ("year", stored.Year, columns.Years[document]),
            ("kind", (int)stored.Kind, (int)columns.Kinds[document]),
            ("subregion", stored.SubregionId, columns.Subregions[document] is >= 0 and var subregion ? catalog.Subregions[subregion].Id : null),
            ("theme", stored.ThemeId, columns.Themes[document] is >= 0 and var theme ? catalog.Themes[theme].Id : null),
            ("priorityQuestion", stored.PriorityQuestion, Known(columns.PriorityQuestions[document])),
            ("totalCost", stored.TotalCost, Known(columns.TotalCosts[document])),
            ("runFunding", stored.RunFunding, Known(columns.RunFundings[document])),
            ("changedInImport", stored.ChangedInImport, columns.ChangedInImports[document]),
            ("withdrawn", stored.Withdrawn ? 1 : 0, columns.Withdrawn[document] ? 1 : 0),
            ("findings", FindingBits.Of(stored.Findings), columns.Findings[document]),
        ];
        foreach (var (column, left, right) in numbers.Where(number => number.Stored != number.Indexed))
        {
            yield return Difference("the column " + column, Text(left), Text(right));
        }

        var storedOwners = Text(stored.OwnerIds.Distinct());
        var indexedOwners = Text(columns.OwnersOf(document).ToArray().Select(place => catalog.Organisations[place].Id));
        if (storedOwners != indexedOwners)
        {
            yield return Difference("the column owners", storedOwners, indexedOwners);
        }
    }

    private static IEnumerable<(string Field, string Value)> Texts(Project project)
    {
        yield return ("slug", project.Slug);
        yield return ("year", Text(project.Year));
        yield return ("title", project.Title);
        yield return ("purpose", Text(project.Purpose));
        yield return ("kind", project.Kind.ToString());
        yield return ("owners", Text(project.OwnerIds));
        yield return ("subregion", Text(project.SubregionId));
        yield return ("theme", Text(project.ThemeId));
        yield return ("source", Text(project.SourceId));
        yield return ("priorityQuestion", Text(project.PriorityQuestion));
        yield return ("priorityQuestionLabel", Text(project.PriorityQuestionLabel));
        yield return ("totalCost", Text(project.TotalCost));
        yield return ("runFunding", Text(project.RunFunding));
        yield return ("provenance", project.Provenance.ToString());
        yield return ("findings", string.Join("; ", project.Findings.Select(finding => $"{finding.Code} {finding.Severity} {Text(finding.Line)} {finding.Message} {string.Join(" | ", finding.RawValues)}")));
        yield return ("changedInImport", Text(project.ChangedInImport));
        yield return ("withdrawn", project.Withdrawn.ToString());
    }

    private static string Difference(string field, string stored, string indexed) =>
        $"{field}: the store has {Excerpt(stored)}, the index has {Excerpt(indexed)}";

    private static string Excerpt(string value) => value.Length <= LongestValue ? value : $"{value[..LongestValue]}…";

    private static string Text(IEnumerable<long> keys) => string.Join(", ", keys.Select(key => Text(key)));

    private static string Text(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "nothing";

    private static string Text(string? text) => text ?? "nothing";

    private static long? Known(long amount) => amount == ProjectColumns.UnknownAmount ? null : amount;

    private static long? Known(int number) => number == ProjectColumns.UnknownNumber ? null : number;
}
