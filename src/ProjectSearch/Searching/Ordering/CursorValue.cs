namespace ProjectSearch.Searching.Ordering;

/// <summary>What an item was ordered by: a number, the sort key of a text, or unknown.</summary>
internal readonly record struct CursorValue(long? Number, byte[]? Text)
{
    // Longer than any sort key; a forged cursor must not claim memory.
    private const int LongestText = 4096;

    public static CursorValue Unknown { get; }

    public void Write(BinaryWriter writer)
    {
        if (Text is not null)
        {
            writer.Write((byte)2);
            writer.Write7BitEncodedInt(Text.Length);
            writer.Write(Text);
        }
        else if (Number is { } number)
        {
            writer.Write((byte)1);
            writer.Write(number);
        }
        else
        {
            writer.Write((byte)0);
        }
    }

    public static CursorValue Read(BinaryReader reader) => reader.ReadByte() switch
    {
        2 => new(null, reader.ReadBytes(Math.Min(reader.Read7BitEncodedInt(), LongestText))),
        1 => new(reader.ReadInt64(), null),
        _ => Unknown,
    };
}
