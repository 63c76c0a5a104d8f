using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>
/// Finds the terms that are a word but for å, ä and ö, by leaping through the index in its order: spellings that no term
/// begins with are passed over at once, however many there are.
/// </summary>
internal static class SpellingWalk
{
    /// <summary>The terms, the word itself among them where it is one.</summary>
    /// <param name="terms">The terms of a field.</param>
    /// <param name="word">A word whose "a" may stand for "å" and "ä" and whose "o" for "ö".</param>
    public static IEnumerable<string> Find(TermsEnum terms, string word)
    {
        // The word as typed is the first of its spellings.
        var wanted = word;
        while (wanted is not null && terms.SeekCeil(new BytesRef(wanted)) != TermsEnum.SeekStatus.END)
        {
            var term = terms.Term.Utf8ToString();
            var like = LikeLetters(term, word);
            if (like == word.Length && like == term.Length)
            {
                yield return term;
            }

            wanted = SpellingAfter(term, word, like);
        }
    }

    private static int LikeLetters(string term, string word)
    {
        var like = 0;
        while (like < word.Length && like < term.Length && LettersOf(word[like]).Contains(term[like], StringComparison.Ordinal))
        {
            like++;
        }

        return like;
    }

    private static string? SpellingAfter(string term, string word, int like)
    {
        if (like == term.Length && like < word.Length)
        {
            return term + word[like..];
        }

        for (var index = Math.Min(like, word.Length - 1); index >= 0; index--)
        {
            foreach (var letter in LettersOf(word[index]))
            {
                if (letter > term[index])
                {
                    return term[..index] + letter + word[(index + 1)..];
                }
            }
        }

        return null;
    }

    // In the order of the index.
    private static string LettersOf(char typed) => typed switch
    {
        'a' => "aäå",
        'o' => "oö",
        _ => typed.ToString(),
    };
}
