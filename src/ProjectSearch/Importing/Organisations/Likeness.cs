namespace ProjectSearch.Importing.Organisations;

/// <summary>Tells whether two names of one project's owner, in the table and in the heading, can mean one body.</summary>
internal static class Likeness
{
    /// <summary>Whether the mentions can mean one body.</summary>
    /// <param name="one">A mention.</param>
    /// <param name="other">A mention in another place of the same project.</param>
    public static bool IsAlike(OwnerMention one, OwnerMention other)
    {
        if (one.Known is not null && other.Known is not null)
        {
            return one.Known == other.Known;
        }

        return one.Keys.Overlaps(other.Keys)
            || one.Name.Names.Any(name => other.Name.Names.Any(otherName => Abbreviation.IsOf(name, otherName) || Abbreviation.IsOf(otherName, name)))
            || IsContained(SpellingKey.Of(one.Name.Body).Words, SpellingKey.Of(other.Name.Body).Words);
    }

    /// <summary>Whether two names are one but for slips of the pen.</summary>
    /// <param name="one">A name as printed.</param>
    /// <param name="other">A name as printed.</param>
    public static bool IsSame(string one, string other)
    {
        var (first, second) = (SpellingKey.Of(one).Words, SpellingKey.Of(other).Words);
        return first.Count == second.Count && IsContained(first, second);
    }

    // Every word of the shorter name occurs in the longer one: "Connect Väst" in "Connect Sverige region Väst".
    private static bool IsContained(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var (shorter, longer) = one.Count <= other.Count ? (one, other) : (other, one);
        return shorter.Count > 0 && shorter.All(word => longer.Any(otherWord => IsSlip(word, otherWord)));
    }

    private static bool IsSlip(string one, string other)
    {
        var allowed = Math.Min(one.Length, other.Length) switch { >= 9 => 2, >= 5 => 1, _ => 0 };
        return one == other || (Math.Abs(one.Length - other.Length) <= allowed && Distance(one, other) <= allowed);
    }

    private static int Distance(string one, string other)
    {
        var previous = Enumerable.Range(0, other.Length + 1).ToArray();
        var current = new int[other.Length + 1];
        for (var i = 1; i <= one.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var substitution = previous[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, 1 + Math.Min(previous[j], current[j - 1]));
            }

            (previous, current) = (current, previous);
        }

        return previous[other.Length];
    }
}
