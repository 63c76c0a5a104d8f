namespace ProjectSearch.Storing;

/// <summary>
/// The database answered, and its driver could not make out the answer: it broke off, or its bytes made no sense. A new reading
/// may succeed. The inner exception is the driver's.
/// </summary>
/// <param name="cause">What the driver threw.</param>
public sealed class BrokenReadingException(Exception cause)
    : Exception($"An answer of the database can't be read: {cause.Message} Try again; should it go on, look at what lies between here and the database.", cause);
