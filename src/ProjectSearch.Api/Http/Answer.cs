using System.Buffers.Text;
using System.Security.Cryptography;

namespace ProjectSearch.Api.Http;

/// <summary>A whole answer, ready to be sent.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Format">The media type.</param>
/// <param name="Body">The JSON in UTF-8.</param>
/// <param name="ETag">A weak tag over the body, so that it survives compression; null for what is not to be kept.</param>
internal sealed record Answer(int Status, ResponseFormat Format, byte[] Body, string? ETag)
{
    /// <summary>The codes of its errors, as many as it tells of.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    public static string TagOf(ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        return $"W/\"{Base64Url.EncodeToString(hash[..16])}\"";
    }
}
