namespace ProjectSearch.Api.Pages.Shared.Queries;

/// <summary>An answer of the GraphQL endpoint.</summary>
/// <param name="Data">The data; null when there is none.</param>
/// <param name="Errors">What went wrong; null when nothing did.</param>
/// <typeparam name="T">The shape of the data.</typeparam>
internal sealed record PageReply<T>(T? Data = null, IReadOnlyList<ReplyError>? Errors = null)
    where T : class;

/// <summary>An error of the GraphQL endpoint.</summary>
/// <param name="Message">What it tells a client, in English.</param>
/// <param name="Extensions">What it tells a program.</param>
internal sealed record ReplyError(string Message, ReplyErrorExtensions Extensions);

/// <summary>What an error tells a program.</summary>
/// <param name="Code">One of the codes of the contract.</param>
/// <param name="TraceId">What names it in the server's log; null for errors of the client.</param>
internal sealed record ReplyErrorExtensions(string Code, string? TraceId = null);
