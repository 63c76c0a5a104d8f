namespace ProjectSearch.Exporting;

/// <summary>Writes rows in one format, into memory until they are flushed.</summary>
internal interface IRowWriter : IDisposable
{
    /// <summary>Writes a row: a text, a long, a double or null for each column.</summary>
    void Write(IEnumerable<object?> values);

    /// <summary>Writes what comes after the last row.</summary>
    void End();

    /// <summary>Hands on what has been written.</summary>
    Task FlushAsync(CancellationToken cancellationToken);
}
