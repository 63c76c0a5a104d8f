using System.Globalization;
using ProjectSearch.Indexing;
using ProjectSearch.Searching.Text.Completion;
using ProjectSearch.Telemetry;

namespace ProjectSearch.Searching.Text;

/// <summary>Completes what is being typed, from one snapshot.</summary>
public sealed class Suggester(IndexSnapshot snapshot)
{
    private const int MostSuggestions = 100;

    /// <summary>The most characters that are completed; longer prefixes are refused.</summary>
    public int MaximumPrefixCharacters { get; init; } = 200;

    /// <summary>
    /// Lists completions over words, organisations and titles, the most useful first: as far as there are any of each, half
    /// of the list are words, and the rest is shared by organisations and titles.
    /// </summary>
    /// <param name="prefix">What has been typed; blank gives nothing.</param>
    /// <param name="count">How many at most, 0 to 100.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="SearchException">The count is out of range or the prefix too long.</exception>
    public IReadOnlyList<Suggestion> Suggest(string prefix, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        if (count is < 0 or > MostSuggestions)
        {
            throw new SearchException(
                SearchError.BadInput,
                string.Create(CultureInfo.InvariantCulture, $"first is {count}; it may be 0 to {MostSuggestions} here."));
        }

        SearchException.ThrowIfTooLong("The prefix", prefix, "prefixCharacters", MaximumPrefixCharacters);
        if (count == 0 || TypedPrefix.Read(prefix) is not { } typed)
        {
            return [];
        }

        using var piece = WorkMeter.Search.Start("suggest");
        var terms = new TermCompleter(snapshot.Searcher).Complete(typed, count, cancellationToken).ToList();
        var organisations = new OrganisationCompleter(snapshot.Catalog).Complete(typed, count).ToList();
        var titles = new TitleCompleter(snapshot.State).Complete(typed, count).ToList();
        return Share(count, terms, organisations, titles);
    }

    private static List<Suggestion> Share(int count, List<Suggestion> terms, List<Suggestion> organisations, List<Suggestion> titles)
    {
        var forNames = Math.Min(count / 2, organisations.Count + titles.Count);
        var ofTerms = Math.Min(terms.Count, count - forNames);
        var ofOrganisations = Math.Min(organisations.Count, Math.Max((count - ofTerms + 1) / 2, count - ofTerms - titles.Count));
        return [.. terms.Take(ofTerms), .. organisations.Take(ofOrganisations), .. titles.Take(count - ofTerms - ofOrganisations)];
    }
}
