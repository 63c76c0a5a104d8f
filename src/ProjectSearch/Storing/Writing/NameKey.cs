using System.Security.Cryptography;
using System.Text;

namespace ProjectSearch.Storing.Writing;

/// <summary>Normalised spellings, on which equality and uniqueness rest.</summary>
internal static class NameKey
{
    /// <summary>The length of <see cref="OfProject"/>.</summary>
    public const int ProjectKeyLength = 64;

    /// <summary>The longest name that is stored and the longest key: what SQL Server takes in an index.</summary>
    private const int Longest = 400;

    /// <summary>The longest publisher and the longest document kind: both stand in one index.</summary>
    private const int LongestIdentity = 200;

    /// <summary>A name as it is stored; one that is no name but a text that landed in its column is cut.</summary>
    public static string Shown(string name) => WithoutPadding(name) is var whole && whole.Length <= Longest
        ? whole
        : string.Concat(Start(whole, Longest - 1), "…");

    /// <summary>A key that an index takes: a longer one ends in a hash of all of it.</summary>
    public static string Bounded(string key) => Bounded(key, Longest);

    /// <summary>A publisher or a document kind as sources are told apart by it.</summary>
    public static string OfIdentity(string text) => Bounded(text, LongestIdentity);

    /// <summary>Levels case, punctuation and white space: "7H-kompetens" and "7H kompetens" share a key, "å" and "a" do not.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        var pause = false;
        foreach (var character in name.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            if (!char.IsLetterOrDigit(character))
            {
                pause = key.Length > 0;
                continue;
            }

            if (pause)
            {
                key.Append(' ');
                pause = false;
            }

            key.Append(character);
        }

        return Bounded(key.Length > 0 ? key.ToString() : name.Trim());
    }

    /// <summary>What a project is matched by within its source.</summary>
    /// <param name="subregion">The subregion's name; null for none.</param>
    /// <param name="title">The title.</param>
    /// <param name="occurrence">0 for the first project of that title in the subregion, 1 for the next.</param>
    public static string OfProject(string? subregion, string title, int occurrence) =>
        Hash($"{(subregion is null ? "" : Of(subregion))}\n{Of(title)}\n{occurrence}");

    private static string Bounded(string key, int longest) => WithoutPadding(key) is var whole && whole.Length <= longest
        ? whole
        : string.Concat(Start(whole, longest - ProjectKeyLength), Hash(whole));

    // SQL Server takes texts that differ in spaces at their ends for equal; SQLite does not.
    private static string WithoutPadding(string text) => text.TrimEnd(' ');

    // Never half a character, which no database gives back as it was.
    private static ReadOnlySpan<char> Start(string text, int length) =>
        text.AsSpan(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
