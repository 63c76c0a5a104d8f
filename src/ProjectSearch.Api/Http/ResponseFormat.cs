namespace ProjectSearch.Api.Http;

/// <summary>The media types that answers are given in.</summary>
internal enum ResponseFormat
{
    /// <summary>None that the client accepts.</summary>
    None,

    /// <summary>application/json: GraphQL errors are answered with 200.</summary>
    Json,

    /// <summary>application/graphql-response+json: an answer without data has a status that says so.</summary>
    GraphQLResponse,
}
