using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ProjectSearch.Api.Pages.Shared.Queries;

/// <summary>A document with its variables: what a page asks, what it shows on request, and what anybody can ask too.</summary>
internal sealed class PageQuery(string document, JsonObject variables)
{
    private static readonly JsonWriterOptions _compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions _indented = _compact with { Indented = true, NewLine = "\n" };

    /// <summary>The document.</summary>
    public string Document => document;

    /// <summary>The variables as JSON for a reader.</summary>
    public string Variables => field ??= System.Text.Encoding.UTF8.GetString(Write(_indented, writer => variables.WriteTo(writer)));

    /// <summary>What opens the query in the editor; behind the hash of an address, so that no server ever sees or limits it.</summary>
    public string EditorFragment => $"#query={Uri.EscapeDataString(Document)}&variables={Uri.EscapeDataString(Variables)}";

    /// <summary>The body that a client would post.</summary>
    public byte[] ToBody() => Write(_compact, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("query"u8, Document);
        writer.WritePropertyName("variables"u8);
        variables.WriteTo(writer);
        writer.WriteEndObject();
    });

    private static byte[] Write(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            write(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
