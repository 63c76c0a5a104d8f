namespace ProjectSearch.Exporting;

/// <summary>Keeps a spreadsheet from running a cell's text as a formula, so that an import can undo it.</summary>
internal static class SpreadsheetText
{
    private const char Guard = '\'';
    private const string Starts = "=+-@\t\r";

    /// <summary>Puts an apostrophe before a text that a spreadsheet would run, or that looks as if it had been guarded.</summary>
    /// <param name="text">Any text.</param>
    public static string Harmless(string text) => IsFormula(text.AsSpan().TrimStart(Guard)) ? Guard + text : text;

    /// <summary>Takes one guarding apostrophe away: the exact reverse of <see cref="Harmless"/>.</summary>
    /// <param name="cell">A cell's text.</param>
    public static string Original(string cell) => cell.Length > 1 && cell[0] == Guard && IsFormula(cell.AsSpan().TrimStart(Guard)) ? cell[1..] : cell;

    private static bool IsFormula(ReadOnlySpan<char> text) => text.Length > 0 && Starts.Contains(text[0], StringComparison.Ordinal);
}
