namespace ProjectSearch.Indexing;

/// <summary>Why an index can't be served.</summary>
/// <param name="Reason">A sentence for whoever watches the service; it names no path and quotes no exception.</param>
/// <param name="Cause">What was thrown, for the log; null when nothing was.</param>
internal sealed record IndexProblem(string Reason, Exception? Cause = null)
{
    public static IndexProblem Missing { get; } = new("There is no index yet.");

    public static IndexProblem Foreign { get; } = new("The index was made by another version of this product.");

    public static IndexProblem Damaged(Exception cause) => new("The index on disk is damaged.", cause);
}
