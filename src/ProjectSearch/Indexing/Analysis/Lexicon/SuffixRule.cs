namespace ProjectSearch.Indexing.Analysis.Lexicon;

/// <summary>One line of the inflection tables: words of a class lose an ending and get another.</summary>
/// <param name="Class">The letter of the class.</param>
/// <param name="Strip">What the dictionary form loses; may be empty.</param>
/// <param name="Add">What the inflected form gets; may be empty.</param>
/// <param name="Condition">How the dictionary form must end, a letter or a set in brackets for each position; "." for any.</param>
internal sealed record SuffixRule(char Class, string Strip, string Add, string Condition)
{
    /// <summary>Reads "D 0 en [^a]": class, strip, add, condition, "0" for nothing.</summary>
    /// <exception cref="FormatException">The line has not four parts.</exception>
    public static SuffixRule Parse(string line)
    {
        var parts = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts is [[var name], var strip, var add, var condition]
            ? new SuffixRule(name, strip == "0" ? "" : strip, add == "0" ? "" : add, condition)
            : throw new FormatException($"A suffix rule is a class, what is stripped, what is added and a condition; this is not: {line}");
    }

    /// <summary>The dictionary form that the rule makes a form of; null when it makes none.</summary>
    public string? Undo(ReadOnlySpan<char> form)
    {
        if (!form.EndsWith(Add, StringComparison.Ordinal))
        {
            return null;
        }

        var stem = form[..^Add.Length];
        var word = string.Concat(stem, Strip);
        return word.Length > 0 && Meets(word) ? word : null;
    }

    // The condition is read from its end, as the word is.
    private bool Meets(string word)
    {
        if (Condition == ".")
        {
            return true;
        }

        var position = word.Length;
        for (var index = Condition.Length - 1; index >= 0; index--)
        {
            if (--position < 0)
            {
                return false;
            }

            if (Condition[index] != ']')
            {
                if (Condition[index] != word[position])
                {
                    return false;
                }

                continue;
            }

            var open = Condition.LastIndexOf('[', index);
            var set = Condition.AsSpan(open + 1, index - open - 1);
            var negated = set[0] == '^';
            if ((negated ? set[1..] : set).Contains(word[position]) == negated)
            {
                return false;
            }

            index = open;
        }

        return true;
    }
}
