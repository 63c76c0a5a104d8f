using System.Numerics;

namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>Counts the slips between two spellings: a letter too many, too few, wrong, or two that changed places.</summary>
internal static class EditDistance
{
    private const int MostSlips = 2;
    private const int LongestOnStack = 128;

    /// <summary>
    /// The fewest slips that lead from one word to the other, no place slipped at twice; <see cref="int.MaxValue"/> for more
    /// than anybody asks about.
    /// </summary>
    public static int Of(string first, string second)
    {
        if (Math.Abs(first.Length - second.Length) > MostSlips || LettersMissing(first, second) > MostSlips)
        {
            return int.MaxValue;
        }

        var width = second.Length + 1;
        Span<int> rows = width <= LongestOnStack ? stackalloc int[3 * width] : new int[3 * width];
        var beforeLast = rows[..width];
        var last = rows.Slice(width, width);
        var current = rows[(2 * width)..];
        for (var column = 0; column < width; column++)
        {
            last[column] = column;
        }

        var leastOfLast = 0;
        for (var row = 1; row <= first.Length; row++)
        {
            var leastOfRow = Fill(current, last, beforeLast, first, second, row);

            // What comes below is made of these two rows.
            if (leastOfRow > MostSlips && leastOfLast > MostSlips)
            {
                return int.MaxValue;
            }

            leastOfLast = leastOfRow;
            var free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }

        return last[^1] <= MostSlips ? last[^1] : int.MaxValue;
    }

    // A slip brings in one letter at the most: most pairs of words need no closer look.
    private static int LettersMissing(string first, string second)
    {
        var (ofFirst, ofSecond) = (LettersOf(first), LettersOf(second));
        return Math.Max(BitOperations.PopCount(ofFirst & ~ofSecond), BitOperations.PopCount(ofSecond & ~ofFirst));
    }

    // Letters that share a bit make a pair look nearer than it is, never farther.
    private static ulong LettersOf(string word)
    {
        var letters = 0UL;
        foreach (var letter in word)
        {
            letters |= 1UL << letter;
        }

        return letters;
    }

    private static int Fill(Span<int> current, ReadOnlySpan<int> last, ReadOnlySpan<int> beforeLast, string first, string second, int row)
    {
        current[0] = row;
        var leastOfRow = row;
        for (var column = 1; column < current.Length; column++)
        {
            var wrong = first[row - 1] == second[column - 1] ? 0 : 1;
            var least = Math.Min(Math.Min(current[column - 1], last[column]) + 1, last[column - 1] + wrong);
            if (row > 1 && column > 1 && first[row - 1] == second[column - 2] && first[row - 2] == second[column - 1])
            {
                least = Math.Min(least, beforeLast[column - 2] + 1);
            }

            current[column] = least;
            leastOfRow = Math.Min(leastOfRow, least);
        }

        return leastOfRow;
    }
}
