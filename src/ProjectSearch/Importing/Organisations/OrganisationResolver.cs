namespace ProjectSearch.Importing.Organisations;

/// <summary>Makes organisations of what sources say about owners: one for one body across its spellings, and never one for two.</summary>
internal sealed class OrganisationResolver
{
    private const string Shipped = "organisations/aliases.txt";
    private const int MostRemembered = 20_000;

    private readonly OrganisationAliases _aliases;
    private readonly Dictionary<(string?, string?, string?), IReadOnlyList<ImportedOwner>> _remembered = [];

    private OrganisationResolver(OrganisationAliases aliases) => _aliases = aliases;

    /// <summary>Reads the shipped alias list, and the user's beside it.</summary>
    /// <param name="aliasFile">The user's list; null for none.</param>
    /// <returns>A resolver for one import; it serves one thread.</returns>
    /// <exception cref="ImportException">The user's list is missing or can't be read.</exception>
    public static OrganisationResolver Load(string? aliasFile)
    {
        var aliases = new OrganisationAliases();
        using var shipped = typeof(OrganisationResolver).Assembly.GetManifestResourceStream("ProjectSearch.Data/" + Shipped)!;
        using var content = new MemoryStream();
        shipped.CopyTo(content);
        new AliasFile(Shipped, aliases).Read(content.ToArray());
        if (aliasFile is not null)
        {
            new AliasFile(aliasFile, aliases).Read(BytesOf(aliasFile));
        }

        return new OrganisationResolver(aliases);
    }

    /// <summary>Makes a resolver that knows what lists say, and nothing besides.</summary>
    /// <param name="aliases">What is known.</param>
    public static OrganisationResolver With(OrganisationAliases aliases) => new(aliases);

    /// <summary>Tells the owners of one project apart and joins their spellings.</summary>
    /// <param name="inTable">The owner's cell in the table; null when there is none.</param>
    /// <param name="inHeading">The owner under the project's heading; null when there is none.</param>
    /// <param name="subregion">The subregion as printed; null when the source has none.</param>
    /// <returns>The owners in the source's order; empty when neither place names one.</returns>
    public IReadOnlyList<ImportedOwner> Resolve(string? inTable, string? inHeading, string? subregion)
    {
        var place = (inTable, inHeading, subregion);
        if (_remembered.TryGetValue(place, out var owners))
        {
            return owners;
        }

        if (_remembered.Count == MostRemembered)
        {
            _remembered.Clear();
        }

        return _remembered[place] = ResolveAnew(inTable, inHeading, subregion);
    }

    private IReadOnlyList<ImportedOwner> ResolveAnew(string? inTable, string? inHeading, string? subregion)
    {
        var cells = new OwnerCells(new OwnerCell(name => _aliases.Find(name, subregion) is not null));
        var (table, heading) = cells.Split(OwnerCell.Clean(inTable), OwnerCell.Clean(inHeading));
        return OwnerPairs.Of([.. table.Select(Mention)], [.. heading.Select(Mention)]);

        OwnerMention Mention(string name) => OwnerMention.Of(name, subregion, _aliases);
    }

    private static byte[] BytesOf(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ImportException(file, null, $"The alias list can't be read: {exception.Message}", exception);
        }
    }
}
