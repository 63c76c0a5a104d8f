namespace ProjectSearch.Importing.Organisations;

/// <summary>Parts the owners in the two places that name them, each with the help of the other.</summary>
/// <param name="cell">Parts the owners in one place.</param>
internal sealed class OwnerCells(OwnerCell cell)
{
    private const char Conjunction = '&';

    /// <summary>Parts both places.</summary>
    /// <param name="table">The table's cell, cleaned; null when there is none.</param>
    /// <param name="heading">The heading's text, cleaned; null when there is none.</param>
    /// <returns>The names in the table and in the heading.</returns>
    public (List<string> Table, List<string> Heading) Split(string? table, string? heading)
    {
        var inTable = table is null ? [] : cell.Split(table);
        var inHeading = heading is null ? [] : cell.Split(heading);
        if (table is null || heading is null || table == heading || (inTable.Count > 1 && inHeading.Count > 1))
        {
            return (inTable, inHeading);
        }

        var (tablePieces, tableKinds) = OwnerCell.Pieces(table);
        var (headingPieces, headingKinds) = OwnerCell.Pieces(heading);
        return (inTable.Count, inHeading.Count) switch
        {
            ( > 1, 1) when IsSame(inTable, headingPieces) => (inTable, headingPieces),
            (1, > 1) when IsSame(tablePieces, inHeading) => (tablePieces, inHeading),
            (1, 1) when ConfirmsOther(tableKinds, headingKinds) && IsSame(tablePieces, headingPieces) => (tablePieces, headingPieces),
            _ => (inTable, inHeading),
        };
    }

    // "A och B" against "A/B": who reads the conjunction as a slash reads two names. Other signs are spelling.
    private static bool ConfirmsOther(string one, string other) =>
        (one.Contains(Conjunction) && !other.Contains(Conjunction)) || (other.Contains(Conjunction) && !one.Contains(Conjunction));

    private static bool IsSame(List<string> one, List<string> other) =>
        one.Count > 1
        && one.Count == other.Count
        && one.Zip(other).All(pair => Likeness.IsSame(pair.First, pair.Second))
        && !one.Exists(OrganisationWords.IsDepartment);
}
