using System.Buffers;

namespace ProjectSearch.Indexing.Analysis.Lexicon;

/// <summary>The forms that a word takes before another in a compound: "skola" is "skol", "försörjning" is "försörjnings".</summary>
internal static class LinkingForms
{
    /// <summary>Classes that mark a noun by the endings it takes.</summary>
    private static readonly SearchValues<char> NounClasses = SearchValues.Create("BCDEFGHIJ");

    /// <summary>Lists a word's linking forms by its classes.</summary>
    public static IEnumerable<string> Of(string word, string classes)
    {
        foreach (var name in classes)
        {
            switch (name)
            {
                case 'X' or 'U' or 's':
                    yield return word;
                    break;
                case 'v' or 'f':
                    yield return word[^1] == 'a' ? word[..^1] + "s" : word + "s";
                    break;
                case 'u' or 'i':
                    yield return word[^1] switch { 'a' => word[..^1] + "es", 'e' => word[..^1] + "s", _ => word + "es" };
                    break;
                case 'z' or 'g':
                    yield return word[^1] is 'a' or 'e' ? word[..^1] : word + "a";
                    break;
                case 'y' or 'h':
                    yield return word[^1] == 'a' ? word[..^1] + "e" : word + "e";
                    break;
                case 'x' when word[^1] is 'a' or 'e':
                    yield return word[..^1] + "o";
                    break;
                case 'x' when word[^1] == 'd':
                    yield return word[..^1] + "t";
                    break;
                case 'w' when word[^1] == 'a':
                    yield return word[..^1] + "u";
                    break;
                case 't' when word.EndsWith("la", StringComparison.Ordinal) || word.EndsWith("le", StringComparison.Ordinal):
                    yield return word[..^2] + "el";
                    break;
                case 't' when word.EndsWith("ra", StringComparison.Ordinal):
                    yield return word[..^2] + "er";
                    break;
                case 't' when word.EndsWith("er", StringComparison.Ordinal):
                    yield return word[..^2] + "ra";
                    break;
                case 't' when word.EndsWith("um", StringComparison.Ordinal):
                    yield return word[..^2] + "e";
                    break;
                case 't' when word.EndsWith("ma", StringComparison.Ordinal) || word.EndsWith("me", StringComparison.Ordinal):
                    yield return word[..^1];
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>
    /// The form with a linking s that the dictionary does not name; null when the word takes none. It names the s where it
    /// is usual; a noun may take it besides ("besöks", "företags").
    /// </summary>
    public static string? LooseOf(string word, string classes) =>
        IsNoun(classes) && StandsAlone(classes) && word.Length > 3 && word[^1] is not ('a' or 'e' or 's') ? word + "s" : null;

    /// <summary>Whether the classes are those of a noun.</summary>
    public static bool IsNoun(string classes) => classes.AsSpan().ContainsAny(NounClasses);

    /// <summary>Whether the dictionary names a linking s.</summary>
    public static bool TakesS(string classes) => classes.AsSpan().ContainsAny('v', 'f');

    /// <summary>Whether the word stands alone, or only before another.</summary>
    public static bool StandsAlone(string classes) => !classes.Contains('Z', StringComparison.Ordinal);
}
