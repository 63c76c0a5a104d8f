namespace ProjectSearch.Indexing.Analysis.Lexicon;

/// <summary>A line of a language file.</summary>
/// <param name="Path">The file below the data folder, with slashes: "thesaurus/tourism.txt".</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">The line without its comment; never blank.</param>
internal sealed record LanguageLine(string Path, int Number, string Text);
