using ProjectSearch.Indexing.Analysis;

namespace ProjectSearch.Searching.Text.Completion;

/// <summary>What has been typed so far.</summary>
/// <param name="Lead">What stands before the last word, as typed.</param>
/// <param name="Words">All words in normal spelling, the last one unfinished; at least one.</param>
internal sealed record TypedPrefix(string Lead, IReadOnlyList<string> Words)
{
    /// <summary>The unfinished word.</summary>
    public string Last => Words[^1];

    /// <summary>Reads what was typed; null when there is no word in it.</summary>
    public static TypedPrefix? Read(string typed)
    {
        var words = WordScanner.Words(typed);
        if (words.Count == 0)
        {
            return null;
        }

        var last = typed.LastIndexOf(words[^1], StringComparison.Ordinal);
        return new TypedPrefix(typed[..last].TrimStart(), words.ConvertAll(word => LetterForms.Normalize(word)));
    }

    /// <summary>Whether a word begins so; a typed "o" stands for "ö" too, a typed "ö" for itself alone.</summary>
    public static bool Begins(string word, string prefix)
    {
        if (word.Length < prefix.Length)
        {
            return false;
        }

        for (var index = 0; index < prefix.Length; index++)
        {
            if (word[index] != prefix[index] && LetterForms.Fold(word[index]) != prefix[index])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a name holds the words in a row, from the beginning of a word on.</summary>
    public bool IsIn(IReadOnlyList<string> name)
    {
        for (var start = 0; start + Words.Count <= name.Count; start++)
        {
            var matched = 0;
            while (matched < Words.Count - 1 && name[start + matched].Length == Words[matched].Length && Begins(name[start + matched], Words[matched]))
            {
                matched++;
            }

            if (matched == Words.Count - 1 && Begins(name[start + matched], Last))
            {
                return true;
            }
        }

        return false;
    }
}
