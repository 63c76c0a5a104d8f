using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.Http.Errors;

/// <summary>A document asked for by a hash that is not known. Clients of automatic persisted queries know the message by heart.</summary>
internal sealed class PersistedQueryNotFoundError() : ApiError(ErrorCode.PersistedQueryNotFound, "PersistedQueryNotFound");
