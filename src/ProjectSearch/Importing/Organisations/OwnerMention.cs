namespace ProjectSearch.Importing.Organisations;

/// <summary>An owner in one place of a source, with what its name comes to.</summary>
internal sealed class OwnerMention
{
    private OwnerMention(OwnerName name, KnownOrganisation? known, HashSet<string> keys)
    {
        Name = name;
        Known = known;
        Keys = keys;
    }

    /// <summary>The name as printed.</summary>
    public OwnerName Name { get; }

    /// <summary>The body of the alias list that it means; null when the list does not know it.</summary>
    public KnownOrganisation? Known { get; }

    /// <summary>What the name comes to; never empty.</summary>
    public HashSet<string> Keys { get; }

    /// <summary>Reads a name.</summary>
    /// <param name="printed">One owner's part of a cell.</param>
    /// <param name="subregion">The subregion as printed; null when the source has none.</param>
    /// <param name="aliases">What is known about names.</param>
    public static OwnerMention Of(string printed, string? subregion, OrganisationAliases aliases)
    {
        var name = OwnerName.Of(printed);
        var known = name.Names.Select(part => aliases.Find(part, subregion)).OfType<KnownOrganisation>().FirstOrDefault();
        var keys = new HashSet<string>(known?.Keys ?? [], StringComparer.Ordinal);
        foreach (var part in name.Names)
        {
            AddKeys(keys, part, isHalf: part != name.Body, subregion, aliases);
        }

        if (keys.Count == 0)
        {
            keys.Add(printed.ToLowerInvariant());
        }

        return new OwnerMention(name, known, keys);
    }

    /// <summary>The key that a name of one word has wherever it stands; null for other names.</summary>
    public string? GlobalKeyOfOneWord => Known is null && SpellingKey.Of(Name.Body) is { Words.Count: 1 } key ? key.Text : null;

    private static void AddKeys(HashSet<string> keys, string part, bool isHalf, string? subregion, OrganisationAliases aliases)
    {
        var key = SpellingKey.Of(part);
        if (key.Words.Count == 0)
        {
            return;
        }

        // Another subregion may mean another body by a name of one word. Alone it is taken at its word there and
        // elsewhere; beside a longer name, as an abbreviation, or where the list says so, it counts in its subregion only.
        var text = aliases.TextOf(key);
        var isVague = Abbreviation.IsBare(part) || aliases.IsLocal(key.Text) || OrganisationWords.IsKindAlone(key.Words);
        var isOneWord = key.Words.Count == 1;
        if (isVague || isOneWord)
        {
            keys.Add(OrganisationAliases.Scoped(text, subregion));
        }

        if (!isVague && !(isOneWord && isHalf))
        {
            keys.Add(text);
        }
    }
}
