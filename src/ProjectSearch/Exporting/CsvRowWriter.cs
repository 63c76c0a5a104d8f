using System.Globalization;

namespace ProjectSearch.Exporting;

/// <summary>Writes separated values; lines end with CR LF.</summary>
internal sealed class CsvRowWriter : IRowWriter
{
    private readonly MemoryStream buffer = new();
    private readonly StreamWriter writer;
    private readonly Stream output;
    private readonly CsvStyle style;

    public CsvRowWriter(Stream output, IReadOnlyList<ExportColumn> columns, CsvStyle style)
    {
        this.output = output;
        this.style = style;
        writer = new StreamWriter(buffer, style.Encoding) { NewLine = "\r\n" };
        Write(columns.Select(column => column.Name));
    }

    public void Write(IEnumerable<object?> values)
    {
        var first = true;
        foreach (var value in values)
        {
            if (!first)
            {
                writer.Write(style.Separator);
            }

            first = false;
            writer.Write(Cell(value));
        }

        writer.WriteLine();
    }

    public void End()
    {
        // A list of separated values ends with its last row.
    }

    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        buffer.Position = 0;
        await buffer.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
        buffer.SetLength(0);
    }

    public void Dispose() => writer.Dispose();

    private string Cell(object? value) => value switch
    {
        null => "",
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", style.Decimals),
        _ => Quoted(SpreadsheetText.Harmless((string)value)),
    };

    private string Quoted(string text) =>
        text.AsSpan().IndexOfAny(['"', '\r', '\n', style.Separator]) < 0 && text.Trim() == text
            ? text
            : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
