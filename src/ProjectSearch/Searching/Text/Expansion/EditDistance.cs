namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>Counts the slips between two spellings: a letter too many, too few, wrong, or two that changed places.</summary>
internal static class EditDistance
{
    /// <summary>The fewest slips that lead from one word to the other, no place slipped at twice.</summary>
    public static int Of(string first, string second)
    {
        // What differs more in length differs more than anybody asks about.
        if (Math.Abs(first.Length - second.Length) > 2)
        {
            return int.MaxValue;
        }

        var beforeLast = new int[second.Length + 1];
        var last = new int[second.Length + 1];
        var current = new int[second.Length + 1];
        for (var column = 0; column <= second.Length; column++)
        {
            last[column] = column;
        }

        for (var row = 1; row <= first.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= second.Length; column++)
            {
                var wrong = first[row - 1] == second[column - 1] ? 0 : 1;
                var least = Math.Min(Math.Min(current[column - 1], last[column]) + 1, last[column - 1] + wrong);
                if (row > 1 && column > 1 && first[row - 1] == second[column - 2] && first[row - 2] == second[column - 1])
                {
                    least = Math.Min(least, beforeLast[column - 2] + 1);
                }

                current[column] = least;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[second.Length];
    }
}
