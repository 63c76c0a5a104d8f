using System.Buffers;
using System.IO.Pipelines;
using ProjectSearch.Api.Http.Errors;

namespace ProjectSearch.Api.Http;

/// <summary>Reads the body of a request into one piece, and no more of it than is allowed.</summary>
internal static class BodyReader
{
    /// <summary>Reads the whole body.</summary>
    /// <returns>The bytes, rented from the shared pool, and their number.</returns>
    /// <exception cref="RequestRefusedException">The body is larger than allowed.</exception>
    public static async ValueTask<(byte[] Rented, int Length)> ReadAsync(HttpRequest request, int maximum, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maximum)
        {
            throw new RequestRefusedException(new RequestTooLargeError(maximum, request.ContentLength.Value));
        }

        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > maximum)
            {
                var length = read.Buffer.Length;
                reader.AdvanceTo(read.Buffer.End);
                throw new RequestRefusedException(new RequestTooLargeError(maximum, length));
            }

            if (read.IsCompleted)
            {
                return Copy(reader, read.Buffer);
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static (byte[] Rented, int Length) Copy(PipeReader reader, ReadOnlySequence<byte> buffer)
    {
        var length = (int)buffer.Length;
        var rented = ArrayPool<byte>.Shared.Rent(length);
        buffer.CopyTo(rented);
        reader.AdvanceTo(buffer.End);
        return (rented, length);
    }
}
