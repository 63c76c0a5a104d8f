namespace ProjectSearch.Storing;

/// <summary>
/// A row holds what no import writes: something else has changed it. The message names the table, the row and the column, and
/// says what to do.
/// </summary>
/// <param name="row">The table, and whose row it is.</param>
/// <param name="column">The column.</param>
/// <param name="value">What stands there.</param>
/// <param name="cause">What the reader of the value said, if it did.</param>
public sealed class UnreadableRowException(string row, string column, string value, Exception? cause = null)
    : Exception(
        $"A row of the database can't be read: {row}, column {column}, holds \"{Excerpt(value)}\", which no import writes. Put it right, or bring the database back from a backup.",
        cause)
{
    private const int LongestValue = 60;

    private static string Excerpt(string value) => value.Length <= LongestValue ? value : $"{value[..LongestValue]}…";
}
