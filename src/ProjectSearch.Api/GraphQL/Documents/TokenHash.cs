using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using GraphQLParser;
using ProjectSearch.Api.Http;

namespace ProjectSearch.Api.GraphQL.Documents;

/// <summary>Gathers the tokens of a document, and names it by them.</summary>
internal sealed class TokenHash : IDisposable
{
    private const int HeaderBytes = 5;

    private readonly PooledBuffer _tokens = new(4 * 1024);

    public void Add(Token token)
    {
        // The length before the text keeps apart what would read the same put together.
        var text = token.Kind is TokenKind.NAME or TokenKind.INT or TokenKind.FLOAT or TokenKind.STRING ? token.Value.Span : [];
        var span = _tokens.GetSpan(HeaderBytes);
        span[0] = (byte)token.Kind;
        BinaryPrimitives.WriteInt32LittleEndian(span[1..], text.Length);
        _tokens.Advance(HeaderBytes);
        _tokens.Write(MemoryMarshal.AsBytes(text));
    }

    public byte[] Finish() => SHA256.HashData(_tokens.Written);

    public void Dispose() => _tokens.Dispose();
}
