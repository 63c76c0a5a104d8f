using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace ProjectSearch.Searching.Ordering;

/// <summary>
/// A place in an order as clients keep it. It holds what the item was ordered by, so it stays good when the item, or the
/// data around it, changes.
/// </summary>
/// <param name="Order">Names the order: which keys, which way. Another order's cursor is of no use.</param>
/// <param name="Values">The values of the keys.</param>
/// <param name="Id">The item's key in the store.</param>
/// <param name="Binding">What a score depends on, hashed; null in orders without scores.</param>
internal sealed record Cursor(string Order, IReadOnlyList<CursorValue> Values, long Id, CursorBinding? Binding)
{
    private const byte Format = 1;
    private const int ChecksumLength = 4;

    /// <summary>Writes the cursor in letters that need no escaping in a URL.</summary>
    public override string ToString()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Format);
        writer.Write(Order);
        foreach (var value in Values)
        {
            value.Write(writer);
        }

        writer.Write7BitEncodedInt64(Id);
        writer.Write(Binding is not null);
        if (Binding is { } binding)
        {
            writer.Write(binding.Question);
            writer.Write(binding.Index);
        }

        var checksum = (uint)Fnv.Of(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        writer.Write(checksum);
        return Base64Url.EncodeToString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <summary>Reads a cursor of the given order; false when it is none.</summary>
    /// <param name="text">What a client sent.</param>
    /// <param name="order">The order that it has to be of.</param>
    /// <param name="valueCount">How many keys that order has.</param>
    /// <param name="cursor">The cursor.</param>
    public static bool TryParse(string text, string order, int valueCount, [NotNullWhen(true)] out Cursor? cursor)
    {
        cursor = null;
        if (!TryDecode(text, out var bytes))
        {
            return false;
        }

        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes, 0, bytes.Length - ChecksumLength));
            cursor = Read(reader, order, valueCount);
        }
        catch (Exception exception) when (exception is IOException or FormatException or ArgumentException)
        {
            // The checksum keeps accidents out, not a forger: what runs over the end is no cursor.
        }

        return cursor is not null;
    }

    private static Cursor? Read(BinaryReader reader, string order, int valueCount)
    {
        if (reader.ReadByte() != Format || reader.ReadString() != order)
        {
            return null;
        }

        var values = new CursorValue[valueCount];
        for (var index = 0; index < valueCount; index++)
        {
            values[index] = CursorValue.Read(reader);
        }

        var id = reader.Read7BitEncodedInt64();
        CursorBinding? binding = reader.ReadBoolean() ? new CursorBinding(reader.ReadUInt64(), reader.ReadUInt64()) : null;
        return new Cursor(order, values, id, binding);
    }

    private static bool TryDecode(string text, out byte[] bytes)
    {
        bytes = new byte[Base64Url.GetMaxDecodedLength(text.Length)];
        if (Base64Url.DecodeFromChars(text, bytes, out _, out var length) != OperationStatus.Done || length <= ChecksumLength)
        {
            return false;
        }

        bytes = bytes[..length];
        var checksum = BitConverter.ToUInt32(bytes.AsSpan(length - ChecksumLength));
        return (uint)Fnv.Of(bytes.AsSpan(0, length - ChecksumLength)) == checksum;
    }
}

/// <summary>What a score depends on besides the project: another question's score is of no use, another index's is out of date.</summary>
/// <param name="Question">Hash of the free text and its mode.</param>
/// <param name="Index">Hash of the dataset version and the analysis.</param>
internal readonly record struct CursorBinding(ulong Question, ulong Index);
