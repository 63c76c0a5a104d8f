using System.Buffers;
using System.Text;
using ProjectSearch.Api.GraphQL;
using ProjectSearch.Api.GraphQL.Errors;
using ProjectSearch.Api.Http.Errors;
using ProjectSearch.Api.Telemetry;

namespace ProjectSearch.Api.Http;

/// <summary>Receives requests after GraphQL over HTTP and sends their answers, refusals among them.</summary>
internal sealed class GraphQLHandler(
    GraphQLOptions options,
    RequestAnswerer answerer,
    UnexpectedErrors unexpected,
    AnswerSender sender,
    RequestMetrics metrics)
{
    public async Task HandleAsync(HttpContext context)
    {
        Answer? answer = null;
        var arrived = metrics.Arrived();
        try
        {
            answer = await AnswerOrRefuseAsync(context);
        }
        finally
        {
            metrics.Answered(arrived, answer?.Codes);
        }

        if (answer is not null)
        {
            await SendAsync(context, answer);
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
            return await answerer.AnswerAsync(http: null, body, Format, aborted);
        }
        catch (RequestRefusedException refused)
        {
            return answerer.Refuse(refused.Error, Format);
        }
    }

    // Null when the client has gone: there is nobody to answer.
    private async ValueTask<Answer?> AnswerOrRefuseAsync(HttpContext context)
    {
        var format = AcceptHeader.Choose(context.Request.Headers.Accept);
        var readable = format == ResponseFormat.None ? ResponseFormat.Json : format;
        try
        {
            return format == ResponseFormat.None
                ? throw new RequestRefusedException(new NotAcceptableError())
                : HttpMethods.IsPost(context.Request.Method) ? await AnswerPostAsync(context, format)
                : HttpMethods.IsGet(context.Request.Method) ? await AnswerGetAsync(context, format)
                : throw new RequestRefusedException(new MethodNotAllowedError("Use GET or POST.", "GET, POST"));
        }
        catch (RequestRefusedException refused)
        {
            if (refused.Error is MethodNotAllowedError { Allowed: var allowed })
            {
                context.Response.Headers.Allow = allowed;
            }

            return answerer.Refuse(refused.Error, readable);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            return null;
        }
        catch (BadHttpRequestException malformed)
        {
            return answerer.Refuse(new MalformedHttpError(malformed.StatusCode), readable);
        }
        catch (Exception exception)
        {
            return answerer.Refuse(unexpected.Report(exception), readable);
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
            return await answerer.AnswerAsync(context.Request, body.AsMemory(0, length), format, context.RequestAborted);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(body);
        }
    }

    private ValueTask<Answer> AnswerGetAsync(HttpContext context, ResponseFormat format) => answerer.AnswerAsync(
        context.Request, Encoding.UTF8.GetBytes(context.Request.QueryString.Value ?? ""), format, context.RequestAborted);

    private async ValueTask SendAsync(HttpContext context, Answer answer)
    {
        try
        {
            await sender.SendAsync(context, answer);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: there is nobody to answer.
        }
    }
}
