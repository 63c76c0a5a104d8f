namespace ProjectSearch.Importing.Appendix;

/// <summary>A table with its rows.</summary>
/// <param name="Outline">The table.</param>
/// <param name="Rows">Its rows, each with its section if it has one.</param>
internal sealed record MatchedTable(OutlineTable Outline, IReadOnlyList<MatchedRow> Rows);

/// <summary>A row and its section.</summary>
/// <param name="Row">The row.</param>
/// <param name="Section">The section with its purpose; null when there is none.</param>
internal sealed record MatchedRow(TableRow Row, OutlineSection? Section);

/// <summary>The rows of a document joined to its sections.</summary>
/// <param name="Tables">The tables in order.</param>
/// <param name="Orphans">The sections without a row.</param>
internal sealed record MatchedDocument(IReadOnlyList<MatchedTable> Tables, IReadOnlyList<OutlineSection> Orphans)
{
    private const int MostCandidates = 200;

    /// <summary>Cuts the tables into rows and joins these to the sections: first within a theme, then within a subregion, then anywhere.</summary>
    /// <param name="outline">The document's outline.</param>
    /// <returns>The joined rows.</returns>
    public static MatchedDocument Of(DocumentOutline outline)
    {
        var hangs = RowReader.RowsHang(outline.Tables.Select(table => table.Lines));
        var rows = outline.Tables
            .SelectMany((table, t) => RowReader.Read(table.Lines, hangs, CandidateWords(table.Place, outline.Sections)).Select(row => (Row: row, Table: t)))
            .ToList();
        var sectionOf = new Dictionary<TableRow, OutlineSection>(ReferenceEqualityComparer.Instance);
        var free = new List<OutlineSection>(outline.Sections);
        foreach (var scope in (ReadOnlySpan<Func<OutlinePlace, OutlinePlace>>)[place => place, place => place with { Theme = null }, _ => new(null, null)])
        {
            foreach (var group in rows.Where(row => !sectionOf.ContainsKey(row.Row)).GroupBy(row => scope(outline.Tables[row.Table].Place)).ToList())
            {
                JoinGroup([.. group.Select(row => row.Row)], [.. free.Where(section => scope(section.Place) == group.Key)]);
            }
        }

        var tables = outline.Tables
            .Select((table, t) => new MatchedTable(
                table, [.. rows.Where(row => row.Table == t).Select(row => new MatchedRow(row.Row, sectionOf.GetValueOrDefault(row.Row)))]))
            .ToList();
        return new MatchedDocument(tables, free);

        void JoinGroup(List<TableRow> group, List<OutlineSection> sections)
        {
            foreach (var (row, section) in SectionJoiner.Join(group, sections))
            {
                sectionOf.Add(group[row], sections[section]);
                free.Remove(sections[section]);
            }
        }
    }

    private static List<IReadOnlyList<string>> CandidateWords(OutlinePlace place, IReadOnlyList<OutlineSection> sections)
    {
        var near = sections.Where(section => section.Place == place).ToList();
        if (near.Count == 0)
        {
            near = [.. sections.Where(section => section.Place.Subregion == place.Subregion)];
        }

        return [.. (near.Count == 0 ? sections : near).Take(MostCandidates).Select(section => section.GetWords())];
    }
}
