using System.Text;

namespace ProjectSearch.Browser.Tests;

/// <summary>A file of separated values, read after RFC 4180 as a spreadsheet does.</summary>
/// <param name="Columns">The cells of its first line.</param>
/// <param name="Rows">The cells of all others.</param>
internal sealed record CsvTable(List<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public static CsvTable Read(string text, char separator)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character == '"')
            {
                // Two within quotes are one; any other opens or closes.
                if (isQuoted && i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append(text[i++]);
                }
                else
                {
                    isQuoted = !isQuoted;
                }
            }
            else if (isQuoted || (character != separator && character is not ('\r' or '\n')))
            {
                cell.Append(character);
            }
            else if (character != '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (character == '\n')
                {
                    rows.Add(row);
                    row = [];
                }
            }
        }

        return new CsvTable(rows[0], rows[1..]);
    }
}
