using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ProjectSearch.Api.Http;

namespace ProjectSearch.Api.Pages.Shared.Queries;

/// <summary>Runs the pages' queries in the process: the executor, the limits and the cache are everybody's.</summary>
internal sealed class QueryRunner(GraphQLHandler handler)
{
    /// <summary>Runs a query.</summary>
    /// <exception cref="QueryRefusedException">The answer has an error, be it with data.</exception>
    public async Task<T> RunAsync<T>(PageQuery query, JsonTypeInfo<PageReply<T>> shape, CancellationToken cancellationToken)
        where T : class
    {
        var answer = await handler.AnswerAsync(query.ToBody(), cancellationToken);
        var reply = JsonSerializer.Deserialize(answer.Body, shape)!;
        return reply.Errors is [var error, ..]
            ? throw new QueryRefusedException(error)
            : reply.Data ?? throw new InvalidOperationException("The GraphQL endpoint answered with neither data nor an error.");
    }
}
