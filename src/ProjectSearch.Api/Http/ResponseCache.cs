using System.Diagnostics.CodeAnalysis;
using ProjectSearch.Api.GraphQL;
using ProjectSearch.Api.Telemetry;

namespace ProjectSearch.Api.Http;

/// <summary>
/// Whole answers, by what was asked of which state of the data. Beside them it knows for each request, byte for byte as it
/// was sent, what it asks: one that comes again is answered before anything of it is parsed.
/// </summary>
internal sealed class ResponseCache
{
    private readonly BoundedCache<RequestKey, Answer> _answers;
    private readonly BoundedCache<RequestKey, RequestKey> _questions;
    private readonly RequestMetrics _metrics;

    public ResponseCache(GraphQLOptions options, RequestMetrics metrics)
    {
        var forQuestions = options.Cache.ResponseBytes / 8;
        _answers = new BoundedCache<RequestKey, Answer>(options.Cache.ResponseBytes - forQuestions);
        _questions = new BoundedCache<RequestKey, RequestKey>(forQuestions);
        _metrics = metrics;
        metrics.ObserveSize(CacheName.Responses, () => _answers.Bytes + _questions.Bytes);
    }

    /// <summary>Finds the answer to a request that was sent before, the same in every byte.</summary>
    public bool TryGetSent(RequestKey sent, [NotNullWhen(true)] out Answer? answer)
    {
        answer = null;
        var found = _questions.TryGet(sent, out var question) && _answers.TryGet(question, out answer);
        if (found)
        {
            _metrics.LookedUp(CacheName.Responses, found: true);
        }

        return found;
    }

    /// <summary>Finds the answer to a question that was asked before, in whatever spelling.</summary>
    public bool TryGet(RequestKey sent, RequestKey question, [NotNullWhen(true)] out Answer? answer)
    {
        var found = _answers.TryGet(question, out answer!);
        _metrics.LookedUp(CacheName.Responses, found);
        if (found)
        {
            _questions.Add(sent, question, RequestKey.Bytes);
        }

        return found;
    }

    /// <summary>Keeps an answer.</summary>
    public void Add(RequestKey sent, RequestKey question, Answer answer)
    {
        _answers.Add(question, answer, answer.Body.Length + RequestKey.Bytes);
        _questions.Add(sent, question, RequestKey.Bytes);
    }
}
