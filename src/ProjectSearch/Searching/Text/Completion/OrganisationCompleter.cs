using System.Runtime.CompilerServices;
using ProjectSearch.Indexing;
using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Projects;

namespace ProjectSearch.Searching.Text.Completion;

/// <summary>Completes what was typed to organisations that are called so in some spelling.</summary>
internal sealed class OrganisationCompleter(SnapshotCatalog catalog)
{
    private static readonly ConditionalWeakTable<SnapshotCatalog, Name[]> Known = [];

    /// <summary>Organisations that own projects, the most projects first.</summary>
    public IEnumerable<Suggestion> Complete(TypedPrefix typed, int count) =>
        Known.GetValue(catalog, static of => [.. of.Entities.Organisations.SelectMany(NamesOf)])
            .Where(name => typed.IsIn(name.Words))
            .Select(name => name.Organisation)
            .Distinct()
            .Select(organisation => new Suggestion(organisation.Name, SuggestionKind.Organisation, catalog.FiguresOf(organisation).ProjectCount))
            .Where(suggestion => suggestion.Count > 0)
            .OrderByDescending(suggestion => suggestion.Count)
            .ThenBy(suggestion => suggestion.Text, StringComparer.Ordinal)
            .Take(count);

    private static IEnumerable<Name> NamesOf(Organisation organisation) =>
        TextDocument.SpellingsOf(organisation)
            .Select(spelling => new Name(organisation, WordScanner.Words(spelling).ConvertAll(word => LetterForms.Normalize(word))));

    private sealed record Name(Organisation Organisation, IReadOnlyList<string> Words);
}
