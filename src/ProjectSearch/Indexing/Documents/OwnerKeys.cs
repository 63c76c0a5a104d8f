using Lucene.Net.Util;

namespace ProjectSearch.Indexing.Documents;

/// <summary>A list of keys as one doc value: seven bits a byte, the lowest first, the high bit set on all but a key's last byte.</summary>
internal static class OwnerKeys
{
    public static BytesRef ToBytes(IReadOnlyList<long> keys)
    {
        var bytes = new List<byte>(keys.Count * 3);
        foreach (var key in keys)
        {
            var rest = (ulong)key;
            for (; rest >= 0x80; rest >>= 7)
            {
                bytes.Add((byte)(rest | 0x80));
            }

            bytes.Add((byte)rest);
        }

        return new BytesRef([.. bytes]);
    }

    public static void Read(BytesRef bytes, List<long> keys)
    {
        var key = 0UL;
        var shift = 0;
        foreach (var part in bytes.Bytes.AsSpan(bytes.Offset, bytes.Length))
        {
            key |= (ulong)(part & 0x7F) << shift;
            shift += 7;
            if (part < 0x80)
            {
                keys.Add((long)key);
                key = 0;
                shift = 0;
            }
        }
    }
}
