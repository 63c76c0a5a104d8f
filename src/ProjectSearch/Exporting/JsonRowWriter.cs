using System.Text.Encodings.Web;
using System.Text.Json;

namespace ProjectSearch.Exporting;

/// <summary>Writes objects, one a line; as an array where one document is wanted.</summary>
internal sealed class JsonRowWriter : IRowWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly MemoryStream buffer = new();
    private readonly Stream output;
    private readonly IReadOnlyList<ExportColumn> columns;
    private readonly bool asArray;
    private bool any;

    public JsonRowWriter(Stream output, IReadOnlyList<ExportColumn> columns, bool asArray)
    {
        this.output = output;
        this.columns = columns;
        this.asArray = asArray;
        if (asArray)
        {
            buffer.Write("[\n"u8);
        }
    }

    public void Write(IEnumerable<object?> values)
    {
        if (any)
        {
            buffer.Write(asArray ? ",\n"u8 : "\n"u8);
        }

        any = true;
        using var writer = new Utf8JsonWriter(buffer, Options);
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

    public void End()
    {
        buffer.Write(any ? "\n"u8 : default);
        buffer.Write(asArray ? "]\n"u8 : default);
    }

    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        buffer.Position = 0;
        await buffer.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
        buffer.SetLength(0);
    }

    public void Dispose() => buffer.Dispose();
}
