namespace ProjectSearch.Importing.Organisations;

/// <summary>How many letters two spellings are apart.</summary>
internal static class SpellingDistance
{
    /// <summary>Whether at most so many letters must be added, dropped or exchanged to make one of the other.</summary>
    public static bool Within(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return false;
        }

        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[right.Length + 1];
        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var exchange = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(exchange, Math.Min(previous[column], current[column - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length] <= limit;
    }
}
