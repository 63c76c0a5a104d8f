using System.Security.Cryptography;
using ProjectSearch.Importing.Appendix;

namespace ProjectSearch.Importing;

/// <summary>Reads a file of any known format: an appendix as text or PDF, or a list as CSV.</summary>
public static class ImportFile
{
    /// <summary>Recognises the format by the content, then reads the file.</summary>
    /// <param name="path">The file; relative paths are of the current folder.</param>
    /// <param name="settings">What the user says about it.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>Everything in the file.</returns>
    /// <exception cref="ImportException">The file is missing, empty, binary, or in no known format.</exception>
    public static ImportPackage Read(string path, ImportSettings settings, CancellationToken cancellationToken)
    {
        var bytes = File.ReadAllBytes(path);
        return AppendixReader.Read(
            path, Convert.ToHexStringLower(SHA256.HashData(bytes)), TextLines.Of(TextLines.Decode(bytes)), settings, cancellationToken);
    }
}
