namespace ProjectSearch.Api.GraphQL.Errors;

/// <summary>A filter of more conditions than are evaluated.</summary>
internal sealed class FilterTooLargeError : ApiError
{
    public FilterTooLargeError(int maximum, int value)
        : base(ErrorCode.FilterTooLarge, $"The filter has {value} conditions or more; at most {maximum} are evaluated.") =>
        SetLimit("filterClauses", maximum, value);
}
