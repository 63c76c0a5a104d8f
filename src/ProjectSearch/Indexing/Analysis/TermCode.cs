namespace ProjectSearch.Indexing.Analysis;

/// <summary>
/// Writes a token's kind into its term: "företagen", "~företag", "+besök". So one field holds all kinds at one position,
/// a query weighs kinds by the terms it asks for, and no payload is read when hits are scored.
/// </summary>
internal static class TermCode
{
    /// <summary>Stands before dictionary forms. No word as written begins with it.</summary>
    public const char Base = '~';

    /// <summary>Stands before parts of compounds. No word as written begins with it.</summary>
    public const char Part = '+';

    /// <summary>The term of a token.</summary>
    public static string Of(TokenKind kind, string text) => kind == TokenKind.Word ? text : PrefixOf(kind) + text;

    /// <summary>What stands before the terms of a kind; words as written have nothing before them.</summary>
    public static char PrefixOf(TokenKind kind) => kind switch
    {
        TokenKind.Base => Base,
        TokenKind.Part => Part,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Only base forms and parts are marked."),
    };

    /// <summary>The token of a term.</summary>
    public static (TokenKind Kind, string Text) Read(string term) => term switch
    {
        [Base, ..] => (TokenKind.Base, term[1..]),
        [Part, ..] => (TokenKind.Part, term[1..]),
        _ => (TokenKind.Word, term),
    };
}
