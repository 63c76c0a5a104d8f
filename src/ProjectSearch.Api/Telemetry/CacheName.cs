namespace ProjectSearch.Api.Telemetry;

/// <summary>The caches that are measured.</summary>
internal static class CacheName
{
    /// <summary>Whole answers.</summary>
    public const string Responses = "responses";

    /// <summary>Parsed and validated documents.</summary>
    public const string Documents = "documents";
}
