using Lucene.Net.Util;

namespace ProjectSearch.Indexing.Analysis;

/// <summary>What the filters of the chain tell each other about a token besides its text.</summary>
internal interface IWordAttribute : IAttribute
{
    /// <summary>Whether the word was written with a capital first letter: it may be a name.</summary>
    bool Capitalised { get; set; }

    /// <summary>What a word that ended in a hyphen lacks to be whole; null for every other word.</summary>
    string? Completion { get; set; }
}
