using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ProjectSearch.Api.Http;

/// <summary>Writes the values of variables as bytes, the same for values that mean the same: the order of names does not count.</summary>
internal static class CanonicalValue
{
    private enum Tag : byte
    {
        Null,
        False,
        True,
        Integer,
        Float,
        Text,
        List,
        Object,
    }

    /// <exception cref="InvalidOperationException">The value is of no type that JSON is read into.</exception>
    public static void Write(PooledBuffer buffer, object? value)
    {
        switch (value)
        {
            case null:
                Write(buffer, Tag.Null);
                break;
            case bool truth:
                Write(buffer, truth ? Tag.True : Tag.False);
                break;
            case int number:
                Write(buffer, Tag.Integer, number);
                break;
            case long number:
                Write(buffer, Tag.Integer, number);
                break;
            case double number:
                Write(buffer, Tag.Float, BitConverter.DoubleToInt64Bits(number));
                break;
            case string text:
                Write(buffer, Tag.Text, text.Length);
                buffer.Write(MemoryMarshal.AsBytes(text.AsSpan()));
                break;
            case IReadOnlyDictionary<string, object?> fields:
                Write(buffer, Tag.Object, fields.Count);
                foreach (var (name, field) in fields.Count > 1 ? fields.OrderBy(field => field.Key, StringComparer.Ordinal) : fields.AsEnumerable())
                {
                    Write(buffer, name);
                    Write(buffer, field);
                }

                break;
            case IReadOnlyList<object?> items:
                Write(buffer, Tag.List, items.Count);
                foreach (var item in items)
                {
                    Write(buffer, item);
                }

                break;
            default:
                throw new InvalidOperationException($"A variable can't hold a {value.GetType()}.");
        }
    }

    private static void Write(PooledBuffer buffer, Tag tag)
    {
        buffer.GetSpan(1)[0] = (byte)tag;
        buffer.Advance(1);
    }

    private static void Write(PooledBuffer buffer, Tag tag, long number)
    {
        Write(buffer, tag);
        BinaryPrimitives.WriteInt64LittleEndian(buffer.GetSpan(sizeof(long)), number);
        buffer.Advance(sizeof(long));
    }
}
