namespace ProjectSearch.Api.GraphQL.Errors;

/// <summary>A fragment that spreads itself, at once or by way of others.</summary>
internal sealed class FragmentCycleError(string fragment)
    : ApiError(ErrorCode.ValidationFailed, $"The fragment '{Excerpt.Of(fragment)}' spreads itself, at once or by way of others.");
