namespace ProjectSearch.Api.Pages.Shared.Queries;

/// <summary>The GraphQL endpoint answered a page's query with an error.</summary>
internal sealed class QueryRefusedException(ReplyError error) : Exception(error.Message)
{
    /// <summary>The error as every client sees it.</summary>
    public ReplyError Error => error;
}
