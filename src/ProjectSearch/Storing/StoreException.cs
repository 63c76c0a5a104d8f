namespace ProjectSearch.Storing;

/// <summary>The database is not in a state that this build can work with. The message says which, and what to do.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Says what is wrong with the database and what to do.</summary>
    /// <param name="message">One or two sentences for an administrator.</param>
    /// <param name="innerException">What the driver said, if it did.</param>
    public StoreException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Whether a later build has migrated the database: waiting does not help.</summary>
    public bool IsNewer { get; init; }
}
