namespace ProjectSearch.Exporting;

/// <summary>What is asked of an export can't be done. The message says why, and is meant for who asked.</summary>
public sealed class ExportException : Exception
{
    /// <summary>Says what is wrong and what there is.</summary>
    /// <param name="message">One or two sentences.</param>
    public ExportException(string message)
        : base(message)
    {
    }

    /// <summary>Whether the question was right but nothing answers it, and the format has no way to say so.</summary>
    public bool IsAboutNothing { get; init; }
}
