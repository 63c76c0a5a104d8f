namespace ProjectSearch.Indexing.Analysis.Lexicon;

/// <summary>A form that stands before another word in a compound.</summary>
/// <param name="Word">Its dictionary form.</param>
/// <param name="IsLoose">Whether the dictionary does not name the form, so that it is less likely.</param>
internal readonly record struct Modifier(string Word, bool IsLoose);

/// <summary>
/// The Swedish words that are not compounds, with their classes: how they are inflected and how they stand in compounds.
/// Made by scripts/build-lexicon.cs; see NOTICE.md beside the data.
/// </summary>
internal sealed class SwedishLexicon
{
    private readonly Dictionary<string, string> words;
    private readonly Dictionary<string, Modifier> modifiers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> irregular;
    private readonly HashSet<string> names;
    private readonly InflectionTable inflection;
    private readonly CompoundRules rules;

    /// <summary>Puts the lexicon together.</summary>
    /// <param name="words">Words with the letters of their classes.</param>
    /// <param name="names">Names in lower case that would pass for compounds.</param>
    /// <param name="irregular">Forms that no ending tells, with their dictionary forms.</param>
    /// <param name="inflection">How words are inflected.</param>
    /// <param name="rules">The limits of splitting.</param>
    public SwedishLexicon(IEnumerable<(string Word, string Classes)> words, IEnumerable<string> names, IEnumerable<(string Form, string Word)> irregular, InflectionTable inflection, CompoundRules rules)
    {
        this.words = new Dictionary<string, string>(StringComparer.Ordinal);
        this.names = names.ToHashSet(StringComparer.Ordinal);
        this.irregular = irregular.ToDictionary(pair => pair.Form, pair => pair.Word, StringComparer.Ordinal);
        (this.inflection, this.rules) = (inflection, rules);
        foreach (var (word, classes) in words)
        {
            this.words[word] = this.words.TryGetValue(word, out var known) ? known + classes : classes;
        }

        foreach (var (word, classes) in this.words)
        {
            foreach (var form in LinkingForms.Of(word, classes))
            {
                AddModifier(form, word, classes, isLoose: false);
            }
        }

        foreach (var (word, classes) in this.words)
        {
            if (LinkingForms.LooseOf(word, classes) is { } form)
            {
                AddModifier(form, word, classes, isLoose: true);
            }
        }

        foreach (var form in rules.Modifiers)
        {
            modifiers[form] = new Modifier(form, IsLoose: false);
        }

        Modifiers = modifiers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The lexicon of the language files.</summary>
    public static SwedishLexicon Shared => SharedLexicon.Value;

    /// <summary>The files that it is made of.</summary>
    public static IReadOnlyList<string> Files { get; } =
        ["lexicon/words.txt", "lexicon/names.txt", "lexicon/irregular.txt", "lexicon/suffixes.txt", "lexicon/compounds.txt"];

    /// <summary>Forms that stand before another word in a compound, with the dictionary form of each.</summary>
    public Dictionary<string, Modifier>.AlternateLookup<ReadOnlySpan<char>> Modifiers { get; }

    /// <summary>The dictionary words.</summary>
    public IReadOnlyCollection<string> Words => words.Keys;

    private static Lazy<SwedishLexicon> SharedLexicon { get; } = new(() => new SwedishLexicon(
        LanguageData.ReadLines(Files[0]).Select(ReadWord),
        LanguageData.ReadLines(Files[1]),
        LanguageData.ReadLines(Files[2]).Select(ReadWord),
        new InflectionTable(LanguageData.ReadLines(Files[3]).Select(SuffixRule.Parse)),
        new CompoundRules(LanguageData.ReadLines(Files[4]))));

    /// <summary>Whether the dictionary has the word, as it stands, as a word of its own.</summary>
    public bool Contains(string word) => words.TryGetValue(word, out var classes) && LinkingForms.StandsAlone(classes);

    /// <summary>Whether the word is left whole, whatever it looks like.</summary>
    public bool IsWhole(string word) => rules.Whole.Contains(word) || names.Contains(word);

    /// <summary>The dictionary forms of a word that follows the name of a place, "regionen" in "Skaraborgsregionen"; else empty.</summary>
    public IReadOnlyList<string> NameHeadsOf(string form) => [.. BasesOf(form).Where(rules.NameHeads.Contains)];

    /// <summary>The dictionary forms of a form of a simple word, each once; empty when it is none.</summary>
    public IReadOnlyList<string> BasesOf(string form)
    {
        if (irregular.TryGetValue(form, out var regular))
        {
            return [regular];
        }

        var bases = new List<string>();
        if (Contains(form))
        {
            bases.Add(form);
        }

        // A word that is one in itself is not read as an imperative: "verk" is not of "verka".
        var listed = bases.Count > 0;
        foreach (var (word, name) in inflection.Undo(form))
        {
            if (!(listed && word.Length > form.Length) && words.TryGetValue(word, out var classes) && classes.Contains(name, StringComparison.Ordinal)
                && LinkingForms.StandsAlone(classes) && !bases.Contains(word))
            {
                bases.Add(word);
            }
        }

        return bases;
    }

    /// <summary>The dictionary forms of the last word of a compound; empty when it can't stand there.</summary>
    public IReadOnlyList<string> HeadsOf(string form) => [.. BasesOf(form).Where(rules.MayBeHead)];

    private static (string Word, string Classes) ReadWord(string line)
    {
        var parts = line.Split(' ');
        return (parts[0], parts.Length > 1 ? parts[1] : "");
    }

    private void AddModifier(string form, string word, string classes, bool isLoose)
    {
        if (rules.MayBeModifier(form) && rules.MayBeModifier(word.Length > 3 ? word : form) && (form == word || !modifiers.ContainsKey(form)))
        {
            var noun = IsGenitive(form) ? form[..^1] : word;
            modifiers[form] = new Modifier(Contains(noun) ? noun : StandAlone(noun), isLoose);
        }
    }

    // "uppdrags" is of "uppdrag", whatever verb would give it too, and "läns" of "län"; but "buss" is not of "bus".
    private bool IsGenitive(string form) => form.EndsWith('s') && words.TryGetValue(form[..^1], out var classes) && LinkingForms.IsNoun(classes)
        && LinkingForms.StandsAlone(classes) && (LinkingForms.TakesS(classes) || rules.Genitives.Contains(form) || !words.TryGetValue(form, out var own) || !LinkingForms.IsNoun(own));

    // "arbets" is of "arbete", "skol" of "skola", "ägar" of "ägare", "gymnasie" of "gymnasium"; "teknik" of itself.
    private string StandAlone(string linking)
    {
        string[] candidates =
        [
            linking + "a",
            linking + "e",
            linking.EndsWith('s') ? linking[..^1] + "e" : linking,
            linking.EndsWith('s') ? linking[..^1] + "a" : linking,
            linking.EndsWith("ie", StringComparison.Ordinal) ? linking[..^1] + "um" : linking,
            linking.EndsWith('e') || linking.EndsWith('o') || linking.EndsWith('u') ? linking[..^1] + "a" : linking,
        ];
        return Array.Find(candidates, Contains)
            ?? (linking.EndsWith('s') && BasesOf(linking[..^1]) is [var first, ..] ? first : linking);
    }
}
