namespace ProjectSearch.Api.Hosting;

/// <summary>How the server meets the network: the configuration section <c>Http</c>.</summary>
public sealed record HttpOptions
{
    /// <summary>Origins whose pages may read answers ("https://app.example"); <c>*</c> for all; empty for none.</summary>
    public IReadOnlyList<string> CorsOrigins { get; init; } = ["*"];

    /// <summary>Requests a minute that one client address may send; 0 for no limit.</summary>
    public int RequestsPerMinute { get; init; }

    /// <summary>Whether the client's address and scheme are taken from the forwarding headers of a proxy in front.</summary>
    public bool BehindProxy { get; init; }

    /// <summary>Whether answers are compressed for clients that accept it.</summary>
    public bool Compression { get; init; } = true;
}
