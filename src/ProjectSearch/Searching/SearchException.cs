using System.Globalization;

namespace ProjectSearch.Searching;

/// <summary>A question that can't be answered as it is put. The message is meant for the client.</summary>
public sealed class SearchException : Exception
{
    /// <summary>Says which rule the question breaks.</summary>
    /// <param name="error">The rule.</param>
    /// <param name="message">What was wrong, and what to do, with the limit and the value where there are any.</param>
    public SearchException(SearchError error, string message)
        : base(message) => Error = error;

    /// <summary>The rule that the question breaks.</summary>
    public SearchError Error { get; }

    /// <summary>The limit that is exceeded; null where it is none.</summary>
    public SearchLimit? Limit { get; private init; }

    /// <summary>Refuses a text of more characters than are read.</summary>
    /// <param name="what">The text, as the subject of a sentence.</param>
    /// <param name="text">The text itself.</param>
    /// <param name="limit">The name of the limit.</param>
    /// <param name="maximum">The most characters.</param>
    /// <exception cref="SearchException">It has more.</exception>
    internal static void ThrowIfTooLong(string what, string text, string limit, int maximum)
    {
        if (text.Length > maximum)
        {
            throw new SearchException(
                SearchError.SearchTooLong,
                string.Create(CultureInfo.InvariantCulture, $"{what} has {text.Length} characters; at most {maximum} are read. Shorten it."))
            {
                Limit = new SearchLimit(limit, maximum, text.Length),
            };
        }
    }
}

/// <summary>A limit that a question exceeds.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Maximum">The most that is allowed.</param>
/// <param name="Value">What was asked for.</param>
public sealed record SearchLimit(string Name, long Maximum, long Value);

/// <summary>Why a question can't be answered.</summary>
public enum SearchError
{
    /// <summary>An argument is out of range or contradicts another: BAD_USER_INPUT.</summary>
    BadInput,

    /// <summary>A cursor that this product did not make for this order: INVALID_CURSOR.</summary>
    InvalidCursor,

    /// <summary>A relevance cursor of an earlier dataset version: CURSOR_EXPIRED.</summary>
    CursorExpired,

    /// <summary>More search text than is read: SEARCH_TOO_LONG.</summary>
    SearchTooLong,

    /// <summary>A filter of more clauses than are evaluated: FILTER_TOO_LARGE.</summary>
    FilterTooLarge,
}
