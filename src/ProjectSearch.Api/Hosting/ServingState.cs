namespace ProjectSearch.Api.Hosting;

/// <summary>How far a serving node has come with its database before the index follows it.</summary>
internal sealed class ServingState(TimeProvider time)
{
    private volatile Preparation _preparation = new("The database is being prepared.", time.GetUtcNow());

    /// <summary>What is waited for; null once the database is as this build needs it.</summary>
    public Preparation? Preparing => _preparation.Reason is null ? null : _preparation;

    /// <summary>Why the node had to stop; null when it had not.</summary>
    public string? Failure { get; private set; }

    public void Prepared() => _preparation = new Preparation(null, time.GetUtcNow());

    public void Waiting(string reason) => _preparation = _preparation.WaitsForDatabase
        ? _preparation with { Reason = reason }
        : new Preparation(reason, time.GetUtcNow(), WaitsForDatabase: true);

    public void Failed(string message) => Failure = message;
}

/// <summary>A node that is not prepared yet.</summary>
/// <param name="Reason">What is waited for, as a sentence.</param>
/// <param name="Since">Since when, UTC.</param>
/// <param name="WaitsForDatabase">Whether an attempt has failed.</param>
internal sealed record Preparation(string? Reason, DateTimeOffset Since, bool WaitsForDatabase = false);
