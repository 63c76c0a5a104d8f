using System.Globalization;

namespace ProjectSearch.Indexing.Analysis.Lexicon;

/// <summary>A language file can't be read. The message is meant for the person who runs the program.</summary>
public sealed class LanguageException : Exception
{
    /// <summary>Says what is wrong with a line, and where it is.</summary>
    /// <param name="line">The line.</param>
    /// <param name="problem">What is wrong with it, as a sentence.</param>
    internal LanguageException(LanguageLine line, string problem)
        : base(string.Create(CultureInfo.InvariantCulture, $"language/{line.Path}, line {line.Number}: {problem} Mend the line or leave it out: {line.Text}"))
    {
    }
}
