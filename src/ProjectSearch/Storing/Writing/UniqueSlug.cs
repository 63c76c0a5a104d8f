using System.Globalization;

namespace ProjectSearch.Storing.Writing;

/// <summary>Gives a permanent link a number where it is taken: "-2", "-3" and so on.</summary>
internal static class UniqueSlug
{
    /// <summary>Finds a free link and takes it.</summary>
    /// <param name="slug">The link wished for.</param>
    /// <param name="taken">The links that are taken; the new one is added.</param>
    public static string Of(string slug, HashSet<string> taken)
    {
        var candidate = slug;
        for (var number = 2; !taken.Add(candidate); number++)
        {
            candidate = Numbered(slug, number);
        }

        return candidate;
    }

    /// <summary>The link with a number.</summary>
    public static string Numbered(string slug, int number) => string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
}
