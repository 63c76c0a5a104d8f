using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ProjectSearch.Api.GraphQL.Execution;

namespace ProjectSearch.Api.Http;

/// <summary>Names what is asked of one state of the data: SHA-256 over all that the answer depends on.</summary>
internal readonly record struct RequestKey(UInt128 High, UInt128 Low)
{
    /// <summary>What an entry's key takes of a cache, with the entry's own overhead.</summary>
    public const int Bytes = 200;

    private enum Kind : byte
    {
        Post,
        Get,
        Question,
    }

    /// <summary>Names a request byte for byte as it was sent.</summary>
    public static RequestKey OfSent(ReadOnlySpan<byte> stamp, ResponseFormat format, bool isGet, ReadOnlySpan<byte> request) =>
        Of(stamp, format, isGet ? Kind.Get : Kind.Post, request);

    /// <summary>Names what a request asks: the document by its tokens, the operation, and the variables, whatever their order.</summary>
    public static RequestKey OfQuestion(ReadOnlySpan<byte> stamp, ResponseFormat format, PreparedOperation operation)
    {
        using var buffer = new PooledBuffer(1024);
        buffer.Write(operation.Parsed.Fingerprint);
        CanonicalValue.Write(buffer, operation.Request.OperationName);
        CanonicalValue.Write(buffer, operation.Request.Variables is { Count: > 0 } variables ? variables : null);
        return Of(stamp, format, Kind.Question, buffer.Written);
    }

    private static RequestKey Of(ReadOnlySpan<byte> stamp, ResponseFormat format, Kind kind, ReadOnlySpan<byte> request)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha.AppendData(stamp);
        sha.AppendData([(byte)format, (byte)kind]);
        sha.AppendData(request);
        sha.GetHashAndReset(hash);
        var parts = MemoryMarshal.Cast<byte, UInt128>(hash);
        return new RequestKey(parts[0], parts[1]);
    }
}
