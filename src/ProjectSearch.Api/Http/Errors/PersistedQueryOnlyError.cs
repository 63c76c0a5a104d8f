using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.Http.Errors;

/// <summary>A document that the operator does not know, where only known ones are executed.</summary>
internal sealed class PersistedQueryOnlyError()
    : ApiError(ErrorCode.PersistedQueryOnly, "This server executes known documents only; ask for one by its id.");
