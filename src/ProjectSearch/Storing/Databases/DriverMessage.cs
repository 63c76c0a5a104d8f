namespace ProjectSearch.Storing.Databases;

/// <summary>What a driver says, as sentences that others can follow.</summary>
internal static class DriverMessage
{
    /// <summary>The message, and what lies at its bottom where that says more: "Connection refused" under "A network-related error".</summary>
    public static string Of(Exception exception)
    {
        var cause = exception.GetBaseException().Message;
        return exception.Message.Contains(cause, StringComparison.Ordinal)
            ? Sentence(exception.Message)
            : $"{Sentence(exception.Message)} {Sentence(cause)}";
    }

    private static string Sentence(string message) => message.TrimEnd() is var text && text.EndsWith('.') ? text : text + ".";
}
