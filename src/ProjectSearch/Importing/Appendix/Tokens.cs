namespace ProjectSearch.Importing.Appendix;

/// <summary>Compares spellings by their words: lower case, without punctuation, small differences forgiven.</summary>
internal static class Tokens
{
    private const int MostTokens = 256;

    /// <summary>Cuts a text into runs of letters and digits in lower case.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The runs in order.</returns>
    public static string[] Of(string text)
    {
        var tokens = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isWord && start < 0)
            {
                start = i;
            }
            else if (!isWord && start >= 0)
            {
                tokens.Add(text[start..i].ToLowerInvariant());
                start = -1;
            }
        }

        return [.. tokens];
    }

    /// <summary>How alike two words are.</summary>
    /// <param name="left">One word in lower case.</param>
    /// <param name="right">Another in lower case.</param>
    /// <returns>1 for the same, 0.8 for a slip of the pen, 0.6 for an abbreviation of the other, 0 for different words.</returns>
    public static double Likeness(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return 1;
        }

        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        if (char.IsAsciiDigit(shorter[0]) || longer.Length > 40)
        {
            return 0;
        }

        if (shorter.Length >= 4 && longer.Length - shorter.Length <= 2 && EditDistanceIsAtMost(shorter, longer, shorter.Length >= 9 ? 2 : 1))
        {
            return 0.8;
        }

        return shorter.Length >= 2 && longer.StartsWith(shorter, StringComparison.Ordinal) ? 0.6 : 0;
    }

    /// <summary>How much of two bags of words is common to both.</summary>
    /// <param name="left">Some words.</param>
    /// <param name="right">Other words.</param>
    /// <returns>The words of the left bag that have a partner in the right one, each partner used once, weighted by likeness.</returns>
    public static double Common(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var free = new List<string>(right);
        var pending = new List<string>();
        var common = 0.0;
        foreach (var token in left)
        {
            if (free.Remove(token))
            {
                common++;
            }
            else
            {
                pending.Add(token);
            }
        }

        foreach (var token in pending)
        {
            var (best, index) = (0.0, -1);
            for (var i = 0; i < free.Count; i++)
            {
                var likeness = Likeness(token, free[i]);
                if (likeness > best)
                {
                    (best, index) = (likeness, i);
                }
            }

            if (index >= 0)
            {
                common += best;
                free.RemoveAt(index);
            }
        }

        return common;
    }

    /// <summary>Whether two bags of words have enough in common, decided by the exact words alone where these are many or few.</summary>
    /// <param name="least">How much is enough, as <see cref="Common"/> counts.</param>
    /// <param name="left">Some words.</param>
    /// <param name="right">Other words.</param>
    /// <returns>True when they do.</returns>
    public static bool CommonIsAtLeast(double least, IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var shared = Shared(left, right);
        return shared >= least || (shared >= least / 3 && Common(left, right) >= least);
    }

    /// <summary>How many words two bags share exactly.</summary>
    /// <param name="left">Some words.</param>
    /// <param name="right">Other words.</param>
    /// <returns>The words of the left bag that have an equal partner in the right one, each partner used once.</returns>
    public static int Shared(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        Span<bool> used = stackalloc bool[Math.Min(right.Count, MostTokens)];
        var shared = 0;
        foreach (var token in left)
        {
            for (var i = 0; i < used.Length; i++)
            {
                if (!used[i] && string.Equals(token, right[i], StringComparison.Ordinal))
                {
                    used[i] = true;
                    shared++;
                    break;
                }
            }
        }

        return shared;
    }

    private static bool EditDistanceIsAtMost(string left, string right, int most)
    {
        Span<int> previous = stackalloc int[right.Length + 1];
        Span<int> current = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            }

            current.CopyTo(previous);
        }

        return previous[right.Length] <= most;
    }
}
