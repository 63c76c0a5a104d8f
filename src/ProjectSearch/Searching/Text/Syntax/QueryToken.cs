namespace ProjectSearch.Searching.Text.Syntax;

/// <summary>What a piece of a query is.</summary>
internal enum QueryTokenKind
{
    Word,
    Prefix,
    Phrase,
    Field,
    Exclude,
    Or,
    And,
    Open,
    Close,
}

/// <summary>A piece of a query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word, the phrase within its quotes, the name of the field in lower case; else as typed.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text);
