using System.Diagnostics;
using GraphQL;
using ProjectSearch.Api.GraphQL.Errors;
using ProjectSearch.Api.GraphQL.Execution;
using ProjectSearch.Api.Http.Errors;
using ProjectSearch.Indexing;
using ProjectSearch.Telemetry;

namespace ProjectSearch.Api.Http;

/// <summary>Answers a request over one snapshot, from what was answered before where it can.</summary>
internal sealed class RequestAnswerer(
    GraphQL.GraphQLOptions options,
    ProjectIndex index,
    OperationExecuter executer,
    PersistedDocuments persisted,
    ResponseWriter writer,
    ResponseCache cache)
{
    private const string CostHeader = "GraphQL-Cost";

    private readonly DatasetStamp _stamp = new();
    private int _inFlight;

    /// <summary>Answers a request.</summary>
    /// <param name="http">The request that it came with; null for one of the host itself, which may send documents that clients may not.</param>
    /// <param name="sent">The body, or the query string, as it was sent.</param>
    /// <param name="format">The media type of the answer.</param>
    /// <param name="aborted">Tells that nobody waits for the answer any more.</param>
    /// <exception cref="RequestRefusedException">The request can't be read, or not be answered now.</exception>
    public async ValueTask<Answer> AnswerAsync(HttpRequest? http, ReadOnlyMemory<byte> sent, ResponseFormat format, CancellationToken aborted)
    {
        using var span = ProjectSearchTelemetry.Traces.HasListeners() ? ProjectSearchTelemetry.Traces.StartActivity("graphql") : null;
        using var snapshot = index.TryAcquire() ?? throw new RequestRefusedException(ServiceUnavailableError.NoIndex());
        var isGet = http is not null && HttpMethods.IsGet(http.Method);
        var reportsCost = http is not null && http.Headers.ContainsKey(CostHeader);
        var key = RequestKey.OfSent(_stamp.Of(snapshot), format, isGet, sent.Span);
        if (!reportsCost && cache.TryGetSent(key, out var known))
        {
            span?.SetTag("projectsearch.cache.result", "hit");
            return known;
        }

        var request = isGet
            ? QueryStringReader.Read(http!.Query, options.Limits.JsonDepth)
            : JsonRequestReader.Read(sent.Span, options.Limits.JsonDepth);
        request = http is null ? request : persisted.Resolve(request);
        span?.SetTag("graphql.operation.name", request.OperationName);
        var answer = await AnswerAsync(request, key, snapshot, format, reportsCost, aborted);
        span?.SetStatus(answer.Codes.Count == 0 ? ActivityStatusCode.Unset : ActivityStatusCode.Error, answer.Codes is [var code, ..] ? code : null);
        return answer;
    }

    /// <summary>Tells of an error instead of an answer.</summary>
    public Answer Refuse(ExecutionError error, ResponseFormat format) => Of(OperationResult.Of(error), format, reportsCost: false);

    private async ValueTask<Answer> AnswerAsync(
        GraphQLRequest request, RequestKey sent, IndexSnapshot snapshot, ResponseFormat format, bool reportsCost, CancellationToken aborted)
    {
        try
        {
            if (Interlocked.Increment(ref _inFlight) > options.Limits.RequestsInFlight)
            {
                return Refuse(ServiceUnavailableError.TooManyRequests(options.Limits.RequestsInFlight), format);
            }

            var operation = executer.Prepare(request);
            var question = RequestKey.OfQuestion(_stamp.Of(snapshot), format, operation);
            if (!reportsCost && cache.TryGet(sent, question, out var known))
            {
                return known;
            }

            var answer = Of(await executer.ExecuteAsync(operation, snapshot, aborted), format, reportsCost);
            if (!reportsCost && answer.ETag is not null)
            {
                cache.Add(sent, question, answer);
            }

            return answer;
        }
        catch (MethodNotAllowedError notOverGet)
        {
            throw new RequestRefusedException(notOverGet);
        }
        catch (ExecutionError error)
        {
            return Refuse(error, format);
        }
        finally
        {
            Interlocked.Decrement(ref _inFlight);
        }
    }

    private Answer Of(OperationResult result, ResponseFormat format, bool reportsCost)
    {
        var body = writer.Write(result, reportsCost);
        var status = result.Executed ? StatusCodes.Status200OK : AnswerStatus.Of(result.Errors[0], format);
        return new Answer(status, format, body, result.Errors.Count == 0 ? Answer.TagOf(body) : null)
        {
            Codes = [.. result.Errors.Take(options.Limits.Errors).Select(ErrorDescription.Code)],
        };
    }
}
