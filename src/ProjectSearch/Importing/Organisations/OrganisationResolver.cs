namespace ProjectSearch.Importing.Organisations;

/// <summary>Tells which organisations an owner cell names, one for one body across its spellings.</summary>
internal sealed class OrganisationResolver
{
    private readonly OrganisationAliases aliases;

    private OrganisationResolver(OrganisationAliases aliases) => this.aliases = aliases;

    /// <summary>Reads the alias lists.</summary>
    /// <param name="aliasFile">A user's list beside the shipped one; null for none.</param>
    /// <exception cref="ImportException">The user's list is missing or holds a line that can't be read.</exception>
    public static OrganisationResolver Load(string? aliasFile) => new(OrganisationAliases.Load(aliasFile));

    /// <summary>Resolves one cell.</summary>
    /// <param name="inTable">The owner as in the table; null when there is none.</param>
    /// <param name="inHeading">The owner as under the project's heading; null when there is none.</param>
    /// <param name="subregion">Where the project is: an abbreviation may mean another body elsewhere.</param>
    /// <returns>The owners in the cell's order; empty when neither names one.</returns>
    public IReadOnlyList<ImportedOwner> Resolve(string? inTable, string? inHeading, string? subregion)
    {
        var (table, heading) = (Meaningful(inTable), Meaningful(inHeading));
        return table is null && heading is null
            ? []
            : [.. OwnerSplitter.Split(table, heading).Select(owner => Owner(owner.InTable, owner.InHeading, subregion))];
    }

    private ImportedOwner Owner(string? inTable, string? inHeading, string? subregion)
    {
        var first = OrganisationSpelling.Of((inTable ?? inHeading)!);
        var second = inTable is not null && inHeading is not null ? OrganisationSpelling.Of(inHeading) : null;
        // Two names that have nothing in common are two bodies: the table's owns, the finding tells of the other.
        var spellings = second is not null && SameBody(first, second, subregion) ? new[] { first, second } : [first];
        var known = spellings.Select(spelling => aliases.Find(spelling, subregion)).FirstOrDefault(entry => entry is not null);
        return new ImportedOwner(
            known?.Name ?? Preferred(spellings).Text,
            [.. spellings.Select(spelling => spelling.Text).Distinct(StringComparer.Ordinal)],
            [.. Keys(spellings, known, subregion).Distinct(StringComparer.Ordinal)]);
    }

    private bool SameBody(OrganisationSpelling left, OrganisationSpelling right, string? subregion) =>
        left.Key == right.Key
        || left.Extends(right)
        || right.Extends(left)
        || left.Key == right.Abbreviation
        || right.Key == left.Abbreviation
        || (aliases.Find(left, subregion) is { } entry && entry == aliases.Find(right, subregion))
        || SpellingDistance.Within(left.Key, right.Key, Math.Min(left.Key.Length, right.Key.Length) / 8);

    private static IEnumerable<string> Keys(OrganisationSpelling[] spellings, OrganisationAliases.Entry? known, string? subregion)
    {
        var scope = OrganisationSpelling.Level(subregion ?? "");
        if (known is not null)
        {
            yield return known.Key;
        }

        foreach (var spelling in spellings)
        {
            // A short form holds in its subregion alone: elsewhere it may be short for another body.
            var isShort = spelling.IsBareAbbreviation || Array.Exists(spellings, other => other.Extends(spelling));
            if (!isShort)
            {
                yield return spelling.Key;
            }

            yield return $"{spelling.Key}@{scope}";
            if (spelling.Abbreviation is not null)
            {
                yield return $"{spelling.Abbreviation}@{scope}";
            }
        }
    }

    // The fuller spelling reads better than a short one, and a capital better than none.
    private static OrganisationSpelling Preferred(OrganisationSpelling[] spellings) => spellings
        .OrderBy(spelling => spelling.IsBareAbbreviation)
        .ThenBy(spelling => spelling.Text.Count(character => character == '.'))
        .ThenByDescending(spelling => spelling.Text.Count(char.IsUpper))
        .First();

    private static string? Meaningful(string? cell) => string.IsNullOrWhiteSpace(cell) ? null : cell.Trim();
}
