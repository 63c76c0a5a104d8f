using System.Globalization;
using ProjectSearch.Api.Pages.Projects;
using ProjectSearch.Projects;

namespace ProjectSearch.Api.Pages.Sources;

/// <summary>
/// The addresses of a source. Its year and name stay when a corrected file is imported, so they make the permanent one; the
/// hash of its bytes names that one file. A list of several years is one file but a source for each year.
/// </summary>
internal static class SourceLink
{
    private const string Folder = "/sources/";

    /// <summary>The permanent address.</summary>
    public static string Of(SourceName source) => Folder + SlugOf(source);

    /// <summary>The address within a list: the permanent one, or that of the file where several sources share year and name.</summary>
    public static string Of(SourceName source, IReadOnlyList<SourceDetails> all) =>
        Folder + (all.Count(other => SlugOf(other.Reference) == SlugOf(source)) == 1 ? SlugOf(source) : source.Sha256);

    /// <summary>Whether the last part of an address means a source.</summary>
    public static bool Means(string key, SourceName source) => key == source.Sha256 || key == SlugOf(source);

    private static string SlugOf(SourceName source) => SwedishSlug.Of(source.Year.ToString(CultureInfo.InvariantCulture), source.Name);
}
