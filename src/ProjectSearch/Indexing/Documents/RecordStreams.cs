using System.Text;

namespace ProjectSearch.Indexing.Documents;

/// <summary>What stored records are written with: short numbers, and a mark for what is unknown.</summary>
internal static class RecordStreams
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Records are written by the hundred thousand; what has grown once need not grow again.
    [ThreadStatic]
    private static MemoryStream? shared;

    /// <summary>Collects what a callback writes; it must not write a record of its own.</summary>
    public static byte[] ToBytes<T>(T value, Action<BinaryWriter, T> write)
    {
        var stream = shared ??= new MemoryStream();
        stream.SetLength(0);
        using (var writer = new BinaryWriter(stream, Utf8, leaveOpen: true))
        {
            write(writer, value);
        }

        return stream.ToArray();
    }

    /// <summary>Reads bytes of the kind that <see cref="ToBytes"/> gives.</summary>
    public static BinaryReader Reader(byte[] bytes, int offset, int length) =>
        new(new MemoryStream(bytes, offset, length, writable: false), Utf8);

    public static void WriteOptional(this BinaryWriter writer, string? value)
    {
        writer.Write(value is not null);
        if (value is not null)
        {
            writer.Write(value);
        }
    }

    public static string? ReadOptionalString(this BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    public static void WriteOptional(this BinaryWriter writer, long? value)
    {
        writer.Write(value is not null);
        if (value is { } known)
        {
            writer.Write7BitEncodedInt64(known);
        }
    }

    public static long? ReadOptionalInt64(this BinaryReader reader) => reader.ReadBoolean() ? reader.Read7BitEncodedInt64() : null;

    public static int? ReadOptionalInt32(this BinaryReader reader) => (int?)reader.ReadOptionalInt64();

    public static void WriteList<T>(this BinaryWriter writer, IReadOnlyCollection<T> values, Action<BinaryWriter, T> write)
    {
        writer.Write7BitEncodedInt(values.Count);
        foreach (var value in values)
        {
            write(writer, value);
        }
    }

    public static T[] ReadList<T>(this BinaryReader reader, Func<BinaryReader, T> read)
    {
        var count = reader.Read7BitEncodedInt();
        if (count == 0)
        {
            return [];
        }

        var values = new T[count];
        for (var index = 0; index < count; index++)
        {
            values[index] = read(reader);
        }

        return values;
    }
}
