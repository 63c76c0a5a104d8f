namespace ProjectSearch.Searching;

/// <summary>A place of the free text that could not be read as meant.</summary>
/// <param name="Code">What was wrong with it.</param>
/// <param name="Subject">The sign or the field that it is about; null when it is about none.</param>
/// <param name="Message">One English sentence: what was wrong and how it was read.</param>
public sealed record SearchWarning(SearchWarningCode Code, string? Subject, string Message);

/// <summary>What may be wrong with a free text. None makes a search fail.</summary>
public enum SearchWarningCode
{
    /// <summary>A quotation mark without a partner.</summary>
    UnmatchedQuote,

    /// <summary>A closing parenthesis without an opening one.</summary>
    UnopenedParenthesis,

    /// <summary>An opening parenthesis without a closing one.</summary>
    UnclosedParenthesis,

    /// <summary>Parentheses within more parentheses than are read.</summary>
    NestedTooDeep,

    /// <summary>A field that nothing follows.</summary>
    FieldWithoutValue,

    /// <summary>A field of numbers that no number follows.</summary>
    FieldWithoutNumber,

    /// <summary>More words than are used.</summary>
    TooManyWords,
}
