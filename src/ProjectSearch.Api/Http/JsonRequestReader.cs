using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ProjectSearch.Api.Http.Errors;

namespace ProjectSearch.Api.Http;

/// <summary>Reads a request from the JSON of a body. Unknown names are ignored; null is as if it were left out.</summary>
internal static class JsonRequestReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <exception cref="RequestRefusedException">The bytes are no request.</exception>
    public static GraphQLRequest Read(ReadOnlySpan<byte> body, int maximumDepth)
    {
        if (!Utf8.IsValid(body))
        {
            throw BadRequestError.Refusal("The body is not valid UTF-8.");
        }

        if (body.StartsWith(ByteOrderMark))
        {
            body = body[ByteOrderMark.Length..];
        }

        return Reading(body, maximumDepth, static (ref Utf8JsonReader reader) => ReadRequest(ref reader));
    }

    /// <summary>Reads a parameter of a query string that holds a JSON object.</summary>
    /// <exception cref="RequestRefusedException">The text is no JSON object.</exception>
    public static Dictionary<string, object?>? ReadParameter(string name, string json, int maximumDepth) =>
        Reading(Encoding.UTF8.GetBytes(json), maximumDepth, (ref Utf8JsonReader reader) => ReadObject(name, ref reader));

    /// <summary>Reads the hash from the extension of automatic persisted queries; null without one.</summary>
    /// <exception cref="RequestRefusedException">The extension is not of its form.</exception>
    public static string? PersistedQueryHash(Dictionary<string, object?>? extensions)
    {
        if (extensions?.GetValueOrDefault("persistedQuery") is not { } value)
        {
            return null;
        }

        return value is Dictionary<string, object?> persisted
            && persisted.GetValueOrDefault("version") is 1
            && persisted.GetValueOrDefault("sha256Hash") is string hash
                ? hash.ToLowerInvariant()
                : throw BadRequestError.Refusal("`extensions.persistedQuery` must be {\"version\": 1, \"sha256Hash\": \"…\"}.");
    }

    private delegate T Step<T>(ref Utf8JsonReader reader);

    private static T Reading<T>(ReadOnlySpan<byte> json, int maximumDepth, Step<T> step)
    {
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maximumDepth });
            reader.Read();
            var value = step(ref reader);
            return reader.Read() ? throw BadRequestError.Refusal("The JSON goes on after its end.") : value;
        }
        catch (JsonException exception)
        {
            throw IsDeeper(json, maximumDepth)
                ? new RequestRefusedException(new JsonTooDeepError(maximumDepth))
                : BadRequestError.Refusal($"The request is not valid JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}).");
        }
        catch (InvalidOperationException)
        {
            // Only an escaped lone surrogate is left that makes a string unreadable.
            throw BadRequestError.Refusal("The JSON holds a string that is not valid Unicode.");
        }
    }

    // The reader says of too deep a nesting no more than that something is wrong.
    private static bool IsDeeper(ReadOnlySpan<byte> json, int depth)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = depth + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth == depth && reader.TokenType is (JsonTokenType.StartObject or JsonTokenType.StartArray))
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return false;
    }

    private static GraphQLRequest ReadRequest(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw BadRequestError.Refusal(reader.TokenType == JsonTokenType.StartArray
                ? "The body is a JSON array; requests are answered one at a time, without batching."
                : "The body must be a JSON object.");
        }

        string? query = null, operationName = null, id = null, documentId = null;
        Dictionary<string, object?>? variables = null, extensions = null;
        var seen = new HashSet<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            if (!seen.Add(name))
            {
                throw BadRequestError.Refusal($"The JSON names \"{GraphQL.Errors.Excerpt.Of(name)}\" twice in one object.");
            }

            reader.Read();
            switch (name)
            {
                case "query":
                    query = ReadString(name, ref reader);
                    break;
                case "operationName":
                    operationName = ReadString(name, ref reader);
                    break;
                case "id":
                    id = ReadString(name, ref reader);
                    break;
                case "documentId":
                    documentId = ReadString(name, ref reader);
                    break;
                case "variables":
                    variables = ReadObject(name, ref reader);
                    break;
                case "extensions":
                    extensions = ReadObject(name, ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new GraphQLRequest
        {
            Query = query,
            OperationName = operationName,
            DocumentId = documentId ?? id,
            Variables = variables,
            PersistedQueryHash = PersistedQueryHash(extensions),
        };
    }

    private static string? ReadString(string name, ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Null => null,
        _ => throw BadRequestError.Refusal($"`{name}` must be a string."),
    };

    private static Dictionary<string, object?>? ReadObject(string name, ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => JsonValueReader.ReadObject(ref reader),
        JsonTokenType.Null => null,
        _ => throw BadRequestError.Refusal($"`{name}` must be a JSON object."),
    };
}
