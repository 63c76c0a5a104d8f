using System.Text.RegularExpressions;

namespace ProjectSearch.Importing.Organisations;

/// <summary>Parts a cell that names several owners: "Högskolan Borås och Science Park Borås".</summary>
internal static partial class OwnerSplitter
{
    /// <summary>Parts the owner cell of a table, its counterpart under the heading beside it.</summary>
    /// <param name="inTable">The owner in the table; null when there is none.</param>
    /// <param name="inHeading">The owner under the heading; null when there is none.</param>
    /// <returns>For each owner its spelling in the table and under the heading, either may be null.</returns>
    public static IReadOnlyList<(string? InTable, string? InHeading)> Split(string? inTable, string? inHeading)
    {
        var table = Parts(inTable);
        var heading = Parts(inHeading);
        if (inTable is null || inHeading is null)
        {
            return Complete(table) || Complete(heading)
                ? [.. table.Select(part => ((string?)part, (string?)null)), .. heading.Select(part => ((string?)null, (string?)part))]
                : [(inTable, inHeading)];
        }

        if (table.Count > 1 && table.Count == heading.Count && (Complete(table) || Complete(heading)) && Agree(table, heading))
        {
            return [.. table.Zip(heading, (left, right) => ((string?)left, (string?)right))];
        }

        return Complete(table) ? [.. table.Select(part => ((string?)part, (string?)null))] : [(inTable, inHeading)];
    }

    private static List<string> Parts(string? cell)
    {
        if (string.IsNullOrWhiteSpace(cell))
        {
            return [];
        }

        if (JoinedInParenthesis().Match(cell) is { Success: true } joined)
        {
            return [joined.Groups["first"].Value.Trim(), joined.Groups["second"].Value.Trim()];
        }

        return [.. Separators().Split(cell).Select(part => part.Trim()).Where(part => part.Length > 0)];
    }

    // A department after the slash belongs to the body before it, and a part that could not stand alone parts nothing.
    private static bool Complete(List<string> parts) => parts.Count > 1 && parts.All(IsOrganisation);

    private static bool Agree(List<string> table, List<string> heading) =>
        table.Zip(heading).All(pair => Alike(OrganisationSpelling.Of(pair.First), OrganisationSpelling.Of(pair.Second)));

    private static bool Alike(OrganisationSpelling left, OrganisationSpelling right) =>
        left.Key == right.Key || left.Extends(right) || right.Extends(left);

    private static bool IsOrganisation(string part) =>
        char.IsUpper(part[0]) && OrganisationWord().IsMatch(part) && !Department().IsMatch(part);

    [GeneratedRegex(@"^(?<first>[^()]+)\((?:&|och|samt)\s+(?<second>[^()]+)\)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex JoinedInParenthesis();

    [GeneratedRegex(@"\s+(?:och|samt)\s+|\s*[&/|+]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Separators();

    [GeneratedRegex(
        @"(?:kommun|kommunen|kommunalförbund|stad|högskola|högskolan|högskolor|universitet|universitetet|folkhögskola|skola|skolan|AB|aktiebolag|HB|förbund|förbundet|park|förening|föreningen|stiftelse|stiftelsen|region|regionen|museum|museet|center|centrum|centret|institut|institutet|länsstyrelsen|cluster|kommitté|kommittén|kooperativ|nätverk|network|akademi|akademin|bolag|bolaget|företag)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex OrganisationWord();

    [GeneratedRegex(@"(?:förvaltning|förvaltningen|kontor|kontoret|nämnd|nämnden|avdelning|avdelningen|enhet|enheten)$", RegexOptions.IgnoreCase)]
    private static partial Regex Department();
}
