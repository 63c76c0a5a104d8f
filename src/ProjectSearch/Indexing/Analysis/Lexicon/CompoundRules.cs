namespace ProjectSearch.Indexing.Analysis.Lexicon;

/// <summary>The hand-written limits of compound splitting, see Data/lexicon/compounds.txt.</summary>
internal sealed class CompoundRules
{
    private readonly Dictionary<string, HashSet<string>> sets = new(StringComparer.Ordinal);

    /// <summary>Reads lines of a keyword and words.</summary>
    /// <exception cref="FormatException">A keyword is not known.</exception>
    public CompoundRules(IEnumerable<string> lines)
    {
        foreach (var keyword in (string[])["modifier", "whole", "no-modifier", "no-head", "short-modifier", "short-head", "genitive", "name-head"])
        {
            sets[keyword] = new HashSet<string>(StringComparer.Ordinal);
        }

        foreach (var line in lines)
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!sets.TryGetValue(words[0], out var set))
            {
                throw new FormatException($"compounds.txt knows {string.Join(", ", sets.Keys)}, not {words[0]}.");
            }

            set.UnionWith(words[1..]);
        }
    }

    /// <summary>Words that are never split, though they look as if they could be.</summary>
    public IReadOnlySet<string> Whole => sets["whole"];

    /// <summary>Forms in s that are of the shorter word, though another word is spelt so.</summary>
    public IReadOnlySet<string> Genitives => sets["genitive"];

    /// <summary>What the name of a place is joined with.</summary>
    public IReadOnlySet<string> NameHeads => sets["name-head"];

    /// <summary>Forms that stand first besides those that the dictionary names.</summary>
    public IReadOnlySet<string> Modifiers => sets["modifier"];

    /// <summary>What never stands first in a split.</summary>
    public bool MayBeModifier(string form) =>
        !sets["no-modifier"].Contains(form) && (form.Length > 3 || sets["short-modifier"].Contains(form));

    /// <summary>What never stands last in a split.</summary>
    public bool MayBeHead(string word) =>
        !sets["no-head"].Contains(word) && (word.Length > 3 || sets["short-head"].Contains(word));
}
