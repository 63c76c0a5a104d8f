using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ProjectSearch.Api.Http;

/// <summary>Names a request, byte for byte as it was sent, to one state of the data: SHA-256 over all that the answer depends on.</summary>
internal readonly record struct RequestKey(UInt128 High, UInt128 Low)
{
    /// <summary>What an entry's key takes of a cache, with the entry's own overhead.</summary>
    public const int Bytes = 200;

    public static RequestKey Of(ReadOnlySpan<byte> stamp, ResponseFormat format, bool isGet, ReadOnlySpan<byte> request)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha.AppendData(stamp);
        sha.AppendData([(byte)format, isGet ? (byte)1 : (byte)0]);
        sha.AppendData(request);
        sha.GetHashAndReset(hash);
        var parts = MemoryMarshal.Cast<byte, UInt128>(hash);
        return new RequestKey(parts[0], parts[1]);
    }
}
