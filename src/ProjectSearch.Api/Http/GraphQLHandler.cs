using System.Buffers;
using System.Text;
using ProjectSearch.Api.GraphQL;
using ProjectSearch.Api.GraphQL.Errors;
using ProjectSearch.Api.GraphQL.Execution;
using ProjectSearch.Api.Http.Errors;
using ProjectSearch.Indexing;

namespace ProjectSearch.Api.Http;

/// <summary>
/// Answers requests after GraphQL over HTTP. A request that was answered before, byte for byte over the same data, is
/// answered again before anything of it is parsed.
/// </summary>
internal sealed class GraphQLHandler(
    GraphQLOptions options,
    ProjectIndex index,
    OperationExecuter executer,
    PersistedDocuments persisted,
    UnexpectedErrors unexpected,
    ResponseWriter writer,
    AnswerSender sender)
{
    private const string CostHeader = "GraphQL-Cost";

    private readonly BoundedCache<RequestKey, Answer> _answers = new(options.Cache.ResponseBytes);
    private readonly DatasetStamp _stamp = new();
    private int _inFlight;

    public async Task HandleAsync(HttpContext context)
    {
        var format = AcceptHeader.Choose(context.Request.Headers.Accept);
        try
        {
            var answer = format == ResponseFormat.None
                ? throw new RequestRefusedException(new NotAcceptableError())
                : HttpMethods.IsPost(context.Request.Method) ? await AnswerPostAsync(context, format)
                : HttpMethods.IsGet(context.Request.Method) ? await AnswerGetAsync(context, format)
                : throw new RequestRefusedException(new MethodNotAllowedError("Use GET or POST.", "GET, POST"));
            await sender.SendAsync(context, answer);
        }
        catch (RequestRefusedException refused)
        {
            if (refused.Error is MethodNotAllowedError { Allowed: var allowed })
            {
                context.Response.Headers.Allow = allowed;
            }

            await sender.SendAsync(context, Refusal(refused.Error, format));
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: there is nobody to answer.
        }
        catch (BadHttpRequestException malformed)
        {
            await sender.SendAsync(context, Refusal(new MalformedHttpError(malformed.StatusCode), format));
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            await sender.SendAsync(context, Refusal(unexpected.Report(exception), format));
        }
    }

    /// <summary>
    /// Answers a query of the host itself as if it had been posted: with the same executor, limits and cache, though also
    /// where clients may send no documents of their own.
    /// </summary>
    /// <param name="body">The body that a client would post.</param>
    /// <param name="aborted">Tells that nobody waits for the answer any more.</param>
    public async ValueTask<Answer> AnswerAsync(ReadOnlyMemory<byte> body, CancellationToken aborted)
    {
        const ResponseFormat Format = ResponseFormat.GraphQLResponse;
        try
        {
            using var snapshot = Acquire();
            var key = RequestKey.Of(_stamp.Of(snapshot), Format, isGet: false, body.Span);
            return _answers.TryGet(key, out var known)
                ? known
                : Keep(key, Of(await ExecuteAsync(JsonRequestReader.Read(body.Span, options.Limits.JsonDepth), snapshot, aborted), Format, reportCost: false));
        }
        catch (RequestRefusedException refused)
        {
            return Refusal(refused.Error, Format);
        }
    }

    private async ValueTask<Answer> AnswerPostAsync(HttpContext context, ResponseFormat format)
    {
        if (!JsonContentType.IsJson(context.Request.ContentType))
        {
            throw new RequestRefusedException(new UnsupportedMediaTypeError());
        }

        var (body, length) = await BodyReader.ReadAsync(context.Request, options.Limits.RequestBytes, context.RequestAborted);
        try
        {
            return await AnswerAsync(context, format, body.AsMemory(0, length), isGet: false);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(body);
        }
    }

    private ValueTask<Answer> AnswerGetAsync(HttpContext context, ResponseFormat format) =>
        AnswerAsync(context, format, Encoding.UTF8.GetBytes(context.Request.QueryString.Value ?? ""), isGet: true);

    private async ValueTask<Answer> AnswerAsync(HttpContext context, ResponseFormat format, ReadOnlyMemory<byte> raw, bool isGet)
    {
        using var snapshot = Acquire();
        var reportCost = context.Request.Headers.ContainsKey(CostHeader);
        var key = RequestKey.Of(_stamp.Of(snapshot), format, isGet, raw.Span);
        if (!reportCost && _answers.TryGet(key, out var known))
        {
            return known;
        }

        var request = isGet
            ? QueryStringReader.Read(context.Request.Query, options.Limits.JsonDepth)
            : JsonRequestReader.Read(raw.Span, options.Limits.JsonDepth);
        var result = await ExecuteAsync(persisted.Resolve(request), snapshot, context.RequestAborted);
        if (result is { Executed: false, Errors: [MethodNotAllowedError notOverGet, ..] })
        {
            throw new RequestRefusedException(notOverGet);
        }

        var answer = Of(result, format, reportCost);
        return reportCost ? answer : Keep(key, answer);
    }

    private IndexSnapshot Acquire() => index.TryAcquire() ?? throw new RequestRefusedException(ServiceUnavailableError.NoIndex());

    private Answer Keep(RequestKey key, Answer answer)
    {
        if (answer.ETag is not null)
        {
            _answers.Add(key, answer, answer.Body.Length + RequestKey.Bytes);
        }

        return answer;
    }

    private async ValueTask<OperationResult> ExecuteAsync(GraphQLRequest request, IndexSnapshot snapshot, CancellationToken aborted)
    {
        try
        {
            return Interlocked.Increment(ref _inFlight) <= options.Limits.RequestsInFlight
                ? await executer.ExecuteAsync(request, snapshot, aborted)
                : OperationResult.Of(ServiceUnavailableError.TooManyRequests(options.Limits.RequestsInFlight));
        }
        finally
        {
            Interlocked.Decrement(ref _inFlight);
        }
    }

    private Answer Of(OperationResult result, ResponseFormat format, bool reportCost)
    {
        var body = writer.Write(result, reportCost);
        var status = result.Executed ? StatusCodes.Status200OK : AnswerStatus.Of(result.Errors[0], format);
        return new Answer(status, format, body, result.Errors.Count == 0 ? Answer.TagOf(body) : null);
    }

    private Answer Refusal(ApiError error, ResponseFormat format)
    {
        var known = format == ResponseFormat.None ? ResponseFormat.Json : format;
        return new Answer(AnswerStatus.Of(error, known), known, writer.Write(OperationResult.Of(error), reportCost: false), ETag: null);
    }
}
