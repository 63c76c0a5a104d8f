namespace ProjectSearch.Importing.Organisations;

/// <summary>What alias lists say about names: which mean one body, which mean another one in each subregion, which stay apart.</summary>
internal sealed class OrganisationAliases
{
    private readonly Dictionary<string, KnownOrganisation> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _local = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Text, string LegalForm), string> _apart = [];

    /// <summary>The key of a name that means a body in one subregion alone.</summary>
    /// <param name="text">The name, levelled.</param>
    /// <param name="subregion">The subregion as printed; null when the source has none, and then nothing scopes the name.</param>
    public static string Scoped(string text, string? subregion) =>
        subregion is null ? text : $"{text}@{SpellingKey.Of(subregion).Text}";

    /// <summary>A name's key wherever it stands: its levelled text, with the legal form where the list holds bodies apart by it.</summary>
    /// <param name="key">The levelled name.</param>
    public string TextOf(SpellingKey key) => _apart.GetValueOrDefault((key.Text, key.LegalForm), key.Text);

    /// <summary>Finds the body that a name means.</summary>
    /// <param name="name">The name as printed.</param>
    /// <param name="subregion">The subregion as printed; null when the source has none.</param>
    /// <returns>The body; null when the list does not know it.</returns>
    public KnownOrganisation? Find(string name, string? subregion)
    {
        var text = TextOf(SpellingKey.Of(name));
        return _byKey.GetValueOrDefault(Scoped(text, subregion)) ?? _byKey.GetValueOrDefault(text);
    }

    /// <summary>Whether each subregion has a body of its own by this name.</summary>
    /// <param name="text">The name, levelled.</param>
    public bool IsLocal(string text) => _local.Contains(text);

    /// <summary>Adds names of one body. Bodies known by one of them become one; the newest list's preferred name is shown.</summary>
    /// <param name="spellings">Names and keys, the preferred name first.</param>
    public void Add(IReadOnlyList<(string Name, string Key)> spellings)
    {
        var earlier = spellings.Select(spelling => _byKey.GetValueOrDefault(spelling.Key)).OfType<KnownOrganisation>().Distinct().ToList();
        var organisation = new KnownOrganisation(
            spellings[0].Name,
            [.. spellings.Select(spelling => spelling.Name).Concat(earlier.SelectMany(body => body.Spellings)).Distinct(StringComparer.Ordinal)],
            [.. spellings.Select(spelling => spelling.Key).Concat(earlier.SelectMany(body => body.Keys)).Distinct(StringComparer.Ordinal)]);
        foreach (var key in organisation.Keys)
        {
            _byKey[key] = organisation;
        }
    }

    /// <summary>Adds a name that each subregion has a body of its own for.</summary>
    /// <param name="name">The name.</param>
    public void AddLocal(string name) => _local.Add(SpellingKey.Of(name).Text);

    /// <summary>Holds a body apart from another one whose name differs in the legal form alone.</summary>
    /// <param name="name">The name with its legal form.</param>
    public void HoldApart(string name)
    {
        var key = SpellingKey.Of(name);
        _apart[(key.Text, key.LegalForm)] = $"{key.Text}:{key.LegalForm}";
    }
}
