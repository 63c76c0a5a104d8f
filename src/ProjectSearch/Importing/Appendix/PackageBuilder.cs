using ProjectSearch.Projects;

namespace ProjectSearch.Importing.Appendix;

/// <summary>Puts the parts of an appendix together, checking the printed totals and counts.</summary>
internal static class PackageBuilder
{
    /// <summary>Builds the package.</summary>
    /// <param name="outline">The document's outline.</param>
    /// <param name="matched">Its rows, joined to sections.</param>
    /// <param name="builder">Makes projects.</param>
    /// <param name="joiner">Undoes wraps.</param>
    /// <param name="source">The source without what this adds.</param>
    /// <returns>The package.</returns>
    public static ImportPackage Build(
        DocumentOutline outline, MatchedDocument matched, ProjectBuilder builder, LineJoiner joiner, ImportedSource source)
    {
        var projects = new List<ImportedProject>();
        var totals = new List<ImportedControlTotal>();
        var findings = new List<Finding>();
        foreach (var table in matched.Tables)
        {
            var amounts = Resolve(table);
            projects.AddRange(table.Rows.Zip(amounts.Rows, (row, resolved) => builder.OfRow(row.Row, row.Section, table.Outline.Place, resolved)));
            CheckTotal(table, amounts, totals, findings);
        }

        projects.AddRange(matched.Orphans.Select(builder.OfSection));
        var introductions = outline.Subregions
            .Select(subregion => new ImportedIntroduction(subregion.Name, builder.TextOf(subregion.Introduction) ?? ""))
            .ToList();
        findings.AddRange(outline.Subregions.Zip(introductions).SelectMany(pair => CheckCount(pair.First, pair.Second, matched)));

        return new ImportPackage(
            [source with { Introductions = introductions, ControlTotals = Merged(totals), Findings = findings }],
            [.. projects.OrderBy(project => project.Provenance.TableLine ?? project.Provenance.PurposeLine)]);
    }

    private static ResolvedTable Resolve(MatchedTable table)
    {
        var questionsMayBeMissing = table.Rows.Any(row => !RowCandidates.HasQuestion(row.Row));
        return AmountSearch.Resolve(
            [.. table.Rows.Select(row => RowCandidates.Rank(row.Row, row.Section, questionsMayBeMissing))],
            table.Outline.Total?.Readings ?? []);
    }

    private static void CheckTotal(MatchedTable table, ResolvedTable amounts, List<ImportedControlTotal> totals, List<Finding> findings)
    {
        if (table.Outline.Total is not { } total)
        {
            return;
        }

        var place = table.Outline.Place;
        var totalCost = amounts.Rows.Sum(row => row.Reading.TotalCost);
        var runFunding = amounts.Rows.Sum(row => row.Reading.RunFunding);
        if (amounts.Total is not { } stated)
        {
            findings.Add(AppendixFindings.UnreadableControlTotal(place, total.Printed, totalCost, runFunding, total.Line.Number));
            return;
        }

        if (stated.TotalCost != totalCost || stated.RunFunding != runFunding)
        {
            findings.Add(AppendixFindings.ControlTotalMismatch(place, stated, totalCost, runFunding, total.Line.Number));
        }

        if (place is { Subregion: { } subregion, Theme: { } theme })
        {
            totals.Add(new ImportedControlTotal(subregion, theme, stated.TotalCost, stated.RunFunding, totalCost, runFunding));
        }
    }

    private static IEnumerable<Finding> CheckCount(OutlineSubregion subregion, ImportedIntroduction introduction, MatchedDocument matched)
    {
        var count = matched.Tables.Where(table => table.Outline.Place.Subregion == subregion.Name).Sum(table => table.Rows.Count);
        if (StatedCount.In(introduction.Text) is { } stated && stated.Count != count)
        {
            yield return AppendixFindings.ProjectCountMismatch(
                subregion.Name, stated.Words, count, subregion.Introduction.Count > 0 ? subregion.Introduction[0].Number : null);
        }
    }

    // A theme with two tables has two printed totals; the theme's total is their sum.
    private static List<ImportedControlTotal> Merged(List<ImportedControlTotal> totals) =>
    [
        .. totals.GroupBy(total => (total.Subregion, total.Theme)).Select(group => new ImportedControlTotal(
            group.Key.Subregion,
            group.Key.Theme,
            group.Sum(total => total.StatedTotalCost),
            group.Sum(total => total.StatedRunFunding),
            group.Sum(total => total.ComputedTotalCost),
            group.Sum(total => total.ComputedRunFunding))),
    ];
}
