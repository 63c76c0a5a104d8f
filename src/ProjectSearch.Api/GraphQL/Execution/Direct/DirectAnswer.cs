namespace ProjectSearch.Api.GraphQL.Execution.Direct;

/// <summary>A whole answer but for its errors, as JSON in UTF-8: <c>{"data":…}</c>.</summary>
internal sealed record DirectAnswer(byte[] Json)
{
    /// <summary>The data alone.</summary>
    public ReadOnlySpan<byte> Data => Json.AsSpan("{\"data\":".Length..^1);
}
