using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Errors;

/// <summary>A question that the core can't answer as it is put.</summary>
internal sealed class SearchRuleError : ApiError
{
    public SearchRuleError(SearchException exception)
        : base(CodeOf(exception.Error), exception.Message)
    {
        if (exception.Limit is { } limit)
        {
            SetLimit(limit.Name, limit.Maximum, limit.Value);
        }
    }

    private static string CodeOf(SearchError error) => error switch
    {
        SearchError.BadInput => ErrorCode.BadUserInput,
        SearchError.InvalidCursor => ErrorCode.InvalidCursor,
        SearchError.CursorExpired => ErrorCode.CursorExpired,
        SearchError.SearchTooLong => ErrorCode.SearchTooLong,
        SearchError.FilterTooLarge => ErrorCode.FilterTooLarge,
        _ => throw new ArgumentOutOfRangeException(nameof(error), error, null),
    };
}
