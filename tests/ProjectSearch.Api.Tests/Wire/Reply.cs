using System.Text.Json;

namespace ProjectSearch.Api.Tests.Wire;

/// <summary>What came back over the wire.</summary>
internal sealed record Reply(int Status, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public string? ContentType => Headers.GetValueOrDefault("Content-Type");

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public JsonElement Data => Json.GetProperty("data");

    public string Code => Json.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()!;

    public string Message => Json.GetProperty("errors")[0].GetProperty("message").GetString()!;
}
