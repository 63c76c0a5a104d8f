using ProjectSearch.Importing.Appendix;

namespace ProjectSearch.Importing.Organisations;

/// <summary>Reads alias lists. The form is described at the top of Data/organisations/aliases.txt.</summary>
/// <param name="file">The file's name, for errors.</param>
/// <param name="aliases">Where the names go.</param>
internal sealed class AliasFile(string file, OrganisationAliases aliases)
{
    private const string Local = "local:";
    private const string Apart = "apart:";

    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    /// <summary>Reads a list.</summary>
    /// <param name="bytes">Its content.</param>
    /// <exception cref="ImportException">A line can't be read, or contradicts an earlier one.</exception>
    public void Read(ReadOnlySpan<byte> bytes)
    {
        var number = 0;
        foreach (var line in TextLines.Decode(bytes).AsSpan().EnumerateLines())
        {
            number++;
            var text = line.Trim().ToString();
            if (text.Length > 0 && text[0] != '#')
            {
                ReadLine(text, number);
            }
        }
    }

    private void ReadLine(string text, int line)
    {
        if (text.StartsWith(Local, StringComparison.Ordinal))
        {
            Names(text[Local.Length..], line).ForEach(aliases.AddLocal);
        }
        else if (text.StartsWith(Apart, StringComparison.Ordinal))
        {
            ReadApart(Names(text[Apart.Length..], line), line);
        }
        else
        {
            aliases.Add([.. Names(text, line).Select(name => Spelling(name, line))]);
        }
    }

    private void ReadApart(List<string> names, int line)
    {
        if (names.Count < 2 || names.Select(name => SpellingKey.Of(name).Text).Distinct().Count() > 1)
        {
            throw new ImportException(file, line, "“apart:” takes two or more names that differ in the legal form alone, such as “apart: Innovatum AB | Stiftelsen Innovatum”.");
        }

        names[1..].ForEach(aliases.HoldApart);
        names.ForEach(name => aliases.Add([Spelling(name, line)]));
    }

    private List<string> Names(string text, int line)
    {
        var names = text.Split('|', StringSplitOptions.TrimEntries).ToList();
        return names.TrueForAll(name => SpellingKey.Of(name).Words.Count > 0)
            ? names
            : throw new ImportException(file, line, "A name is empty; names are parted by “ | ”, such as “Connect Sverige region Väst | Connect Väst”.");
    }

    private (string Name, string Key) Spelling(string text, int line)
    {
        var halves = text.Split('@', StringSplitOptions.TrimEntries);
        if (halves.Length > 2 || halves.Any(half => half.Length == 0))
        {
            throw new ImportException(file, line, $"“{text}” is no name with a subregion; expected is the form “IUC @ Boråsregionen”.");
        }

        var name = aliases.TextOf(SpellingKey.Of(halves[0]));
        var key = halves.Length == 2 ? OrganisationAliases.Scoped(name, halves[1]) : name;
        return _lines.TryAdd(key, line) || _lines[key] == line
            ? (halves[0], key)
            : throw new ImportException(file, line, $"“{text}” stands in line {_lines[key]} already. Give all names of one body in one line.");
    }
}
