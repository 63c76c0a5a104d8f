using System.Globalization;

namespace ProjectSearch.Searching.Text.Syntax;

/// <summary>A number or a range of numbers, as in "2020" and "2019-2021".</summary>
internal readonly record struct NumberRange(int Low, int High)
{
    /// <summary>Reads a range; null when the text is none.</summary>
    public static NumberRange? Parse(string text)
    {
        var parts = text.Split('-', 2);
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var low))
        {
            return null;
        }

        if (parts.Length == 1)
        {
            return new NumberRange(low, low);
        }

        return int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var high)
            ? new NumberRange(Math.Min(low, high), Math.Max(low, high))
            : null;
    }
}
