using System.Buffers;
using System.Buffers.Text;
using System.Text;
using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.GraphQL.Nodes;

/// <summary>A global id: base64 of <c>Type:slug</c>. Both alphabets of base64 are read, with padding or without.</summary>
internal readonly record struct GlobalId(string Type, string Slug)
{
    private const int MaximumLength = 400;

    public override string ToString() => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Type}:{Slug}"));

    /// <exception cref="BadUserInputError">The text is not an id of this form.</exception>
    public static GlobalId Parse(string text)
    {
        if (text.Length <= MaximumLength && Decode(text) is { } decoded)
        {
            var colon = decoded.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && colon < decoded.Length - 1)
            {
                return new GlobalId(decoded[..colon], decoded[(colon + 1)..]);
            }
        }

        throw new BadUserInputError(
            $"'{Excerpt.Of(text)}' is not an id. Ids are what the field `id` answers, base64 of 'Type:slug'.");
    }

    private static string? Decode(string text)
    {
        var url = text.Replace('+', '-').Replace('/', '_').TrimEnd('=');
        var bytes = new byte[Base64Url.GetMaxDecodedLength(url.Length)];
        return Base64Url.DecodeFromChars(url, bytes, out _, out var length) == OperationStatus.Done
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : null;
    }
}
