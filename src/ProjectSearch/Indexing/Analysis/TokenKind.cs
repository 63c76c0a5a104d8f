namespace ProjectSearch.Indexing.Analysis;

/// <summary>What a token is to the word that was written.</summary>
internal enum TokenKind
{
    /// <summary>The word as written, in lower case.</summary>
    Word,

    /// <summary>A form under which a dictionary would list the word, where it differs from the word as written.</summary>
    Base,

    /// <summary>A part of a compound, or several parts in a row, the last of them in its dictionary form.</summary>
    Part,
}
