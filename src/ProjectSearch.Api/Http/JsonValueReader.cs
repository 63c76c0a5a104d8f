using System.Text.Json;
using ProjectSearch.Api.Http.Errors;

namespace ProjectSearch.Api.Http;

/// <summary>Reads JSON into the values that variables are coerced from. A name given twice is refused.</summary>
internal static class JsonValueReader
{
    public static object? Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.StartArray => ReadArray(ref reader),
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => ReadNumber(ref reader),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => null,
    };

    public static Dictionary<string, object?> ReadObject(ref Utf8JsonReader reader)
    {
        var values = new Dictionary<string, object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (!values.TryAdd(name, Read(ref reader)))
            {
                throw BadRequestError.Refusal($"The JSON names \"{GraphQL.Errors.Excerpt.Of(name)}\" twice in one object.");
            }
        }

        return values;
    }

    private static List<object?> ReadArray(ref Utf8JsonReader reader)
    {
        var values = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            values.Add(Read(ref reader));
        }

        return values;
    }

    private static object ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt32(out var small))
        {
            return small;
        }

        if (reader.TryGetInt64(out var large))
        {
            return large;
        }

        var number = reader.GetDouble();
        return double.IsFinite(number)
            ? number
            : throw BadRequestError.Refusal("The JSON holds a number that is too large to be read.");
    }
}
