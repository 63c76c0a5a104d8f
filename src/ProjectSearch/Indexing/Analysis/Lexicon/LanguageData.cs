using System.Security.Cryptography;

namespace ProjectSearch.Indexing.Analysis.Lexicon;

/// <summary>
/// The language files: those that ship inside, each replaced by a file of the same path under "language" beside the
/// program where there is one.
/// </summary>
internal static class LanguageData
{
    private const string Prefix = "ProjectSearch.Data/";

    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "language");

    /// <summary>Reads the lines of a file, comments ("#") and blank lines left out.</summary>
    /// <param name="path">The path below the data folder, with slashes: "lexicon/words.txt".</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static IEnumerable<string> ReadLines(string path) => ReadNumbered(path).Select(line => line.Text);

    /// <summary>Reads the lines of a file with their places, comments ("#") and blank lines left out.</summary>
    /// <param name="path">The path below the data folder, with slashes: "lexicon/words.txt".</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static IEnumerable<LanguageLine> ReadNumbered(string path)
    {
        using var reader = new StreamReader(Open(path));
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var content = line.Split('#', 2)[0].Trim();
            if (content.Length > 0)
            {
                yield return new LanguageLine(path, number, content);
            }
        }
    }

    /// <summary>Lists the files of a folder, shipped ones and the user's, in ordinal order.</summary>
    public static IReadOnlyList<string> List(string folder)
    {
        var shipped = typeof(LanguageData).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix + folder + "/", StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..]);
        var local = Path.Combine(Folder, folder);
        var own = Directory.Exists(local)
            ? Directory.EnumerateFiles(local, "*.txt").Select(file => $"{folder}/{Path.GetFileName(file)}")
            : [];
        return [.. shipped.Concat(own).Where(path => path.EndsWith(".txt", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>A short name of some files' content.</summary>
    public static string HashOf(IEnumerable<string> paths)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in paths)
        {
            using var content = Open(path);
            hash.AppendData(SHA256.HashData(content));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    private static Stream Open(string path)
    {
        var own = Path.Combine(Folder, path);
        return File.Exists(own)
            ? File.OpenRead(own)
            : typeof(LanguageData).Assembly.GetManifestResourceStream(Prefix + path)
                ?? throw new FileNotFoundException($"The language file {path} is neither shipped nor in {Folder}.", path);
    }
}
