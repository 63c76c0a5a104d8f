using System.Globalization;

namespace ProjectSearch.Importing;

/// <summary>A file can't be imported as it is. Nothing of it was stored.</summary>
public sealed class ImportException : Exception
{
    /// <summary>Says what is wrong, where, and what was expected.</summary>
    /// <param name="file">The file's name as the user gave it.</param>
    /// <param name="line">1-based line; null when no line is known.</param>
    /// <param name="problem">What is wrong and what was expected, as one or two sentences.</param>
    /// <param name="innerException">What the reader of the format said, if it did.</param>
    public ImportException(string file, int? line, string problem, Exception? innerException = null)
        : base(Describe(file, line, problem), innerException)
    {
        File = file;
        Line = line;
        Problem = problem;
    }

    /// <summary>The file's name as the user gave it.</summary>
    public string File { get; }

    /// <summary>1-based line; null when no line is known.</summary>
    public int? Line { get; }

    /// <summary>What is wrong and what was expected, without the place.</summary>
    public string Problem { get; }

    private static string Describe(string file, int? line, string problem) =>
        line is null ? $"{file}: {problem}" : string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}: {problem}");
}
