namespace ProjectSearch.Importing.Organisations;

/// <summary>The spellings that no rule brings together, read from the shipped list and from a user's own.</summary>
internal sealed class OrganisationAliases
{
    private const string Shipped = "ProjectSearch.Data/organisations/aliases.txt";

    private readonly Dictionary<(string Key, string Scope), Entry> entries = [];

    private OrganisationAliases()
    {
    }

    /// <summary>Reads the shipped list, and a user's list over it.</summary>
    /// <param name="file">The user's list; null for none.</param>
    /// <exception cref="ImportException">The user's list is missing or holds a line that can't be read.</exception>
    public static OrganisationAliases Load(string? file)
    {
        var aliases = new OrganisationAliases();
        using var shipped = new StreamReader(typeof(OrganisationAliases).Assembly.GetManifestResourceStream(Shipped)!);
        aliases.Read(shipped, Shipped);
        if (file is not null)
        {
            if (!File.Exists(file))
            {
                throw new ImportException(file, null, "The file of organisation aliases does not exist.");
            }

            using var own = new StreamReader(file);
            aliases.Read(own, file);
        }

        return aliases;
    }

    /// <summary>Finds what the lists say about a spelling in a subregion; null when they say nothing.</summary>
    public Entry? Find(OrganisationSpelling spelling, string? subregion) =>
        entries.GetValueOrDefault((spelling.Key, OrganisationSpelling.Level(subregion ?? "")))
        ?? entries.GetValueOrDefault((spelling.Key, ""));

    private void Read(StreamReader reader, string file)
    {
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            var text = line.Split('#', 2)[0].Trim();
            if (text.Length == 0)
            {
                continue;
            }

            var names = text.Split('|', StringSplitOptions.TrimEntries);
            if (names.Length < 2 || names.Any(string.IsNullOrEmpty))
            {
                throw new ImportException(file, number, "Expected is a preferred name and at least one other spelling, parted by \" | \".");
            }

            var preferred = Scoped(names[0]).Name;
            var entry = new Entry(preferred, OrganisationSpelling.Of(preferred).Key);
            foreach (var (name, scope) in names.Select(Scoped))
            {
                entries[(OrganisationSpelling.Of(name).Key, scope)] = entry;
            }
        }
    }

    private static (string Name, string Scope) Scoped(string text)
    {
        var at = text.LastIndexOf('@');
        return at < 0 ? (text, "") : (text[..at].Trim(), OrganisationSpelling.Level(text[(at + 1)..]));
    }

    /// <summary>An organisation of the lists.</summary>
    /// <param name="Name">The preferred name.</param>
    /// <param name="Key">The preferred name's key, which all its spellings share.</param>
    internal sealed record Entry(string Name, string Key);
}
