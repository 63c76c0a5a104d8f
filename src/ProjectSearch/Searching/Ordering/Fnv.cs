namespace ProjectSearch.Searching.Ordering;

/// <summary>The hash FNV-1a of 64 bits: tells accidents apart, keeps no secrets, and is the same in every process.</summary>
internal static class Fnv
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var hash = Offset;
        foreach (var part in bytes)
        {
            hash = (hash ^ part) * Prime;
        }

        return hash;
    }

    public static ulong Of(string text) => Of(System.Text.Encoding.UTF8.GetBytes(text));
}
