using System.Security.Cryptography;
using System.Text;

namespace ProjectSearch.Storing.Writing;

/// <summary>Normalised spellings, on which equality and uniqueness rest.</summary>
internal static class SpellingKey
{
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

        return key.Length > 0 ? key.ToString() : name.Trim();
    }

    /// <summary>What a project is matched by within its source.</summary>
    /// <param name="subregion">The subregion's name; null for none.</param>
    /// <param name="title">The title.</param>
    /// <param name="occurrence">0 for the first project of that title in the subregion, 1 for the next.</param>
    public static string OfProject(string? subregion, string title, int occurrence) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{(subregion is null ? "" : Of(subregion))}\n{Of(title)}\n{occurrence}")));
}
