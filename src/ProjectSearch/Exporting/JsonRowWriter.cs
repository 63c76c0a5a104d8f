using System.Text.Encodings.Web;
using System.Text.Json;

namespace ProjectSearch.Exporting;

/// <summary>Writes objects, one a line.</summary>
internal sealed class JsonRowWriter : IRowWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly MemoryStream buffer = new();
    private readonly Stream output;
    private readonly IReadOnlyList<ExportColumn> columns;

    public JsonRowWriter(Stream output, IReadOnlyList<ExportColumn> columns)
    {
        this.output = output;
        this.columns = columns;
    }

    public void Write(IEnumerable<object?> values)
    {
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, values);
        }

        buffer.WriteByte((byte)'\n');
    }

    public void End()
    {
        // Lines of JSON end with their last row.
    }

    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        buffer.Position = 0;
        await buffer.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
        buffer.SetLength(0);
    }

    public void Dispose() => buffer.Dispose();

    private void Write(Utf8JsonWriter writer, IEnumerable<object?> values)
    {
        writer.WriteStartObject();
        foreach (var (column, value) in columns.Zip(values))
        {
            writer.WritePropertyName(column.Name);
            switch (value)
            {
                case null:
                    writer.WriteNullValue();
                    break;
                case long number:
                    writer.WriteNumberValue(number);
                    break;
                case double number:
                    writer.WriteNumberValue(number);
                    break;
                default:
                    writer.WriteStringValue((string)value);
                    break;
            }
        }

        writer.WriteEndObject();
    }
}
