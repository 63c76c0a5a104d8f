using ProjectSearch.Indexing;

namespace ProjectSearch.Searching.Text;

/// <summary>Completes what is being typed, from one snapshot.</summary>
public sealed class Suggester(IndexSnapshot snapshot)
{
    /// <summary>Lists completions over words, titles and organisations, the most useful first.</summary>
    /// <param name="prefix">What has been typed; blank gives nothing.</param>
    /// <param name="count">How many at most, 0 to 100.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="SearchException">The count is out of range or the prefix too long.</exception>
    public IReadOnlyList<Suggestion> Suggest(string prefix, int count, CancellationToken cancellationToken) =>
        throw new NotSupportedException(snapshot.ToString());
}
