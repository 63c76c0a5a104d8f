using ProjectSearch.Indexing.Snapshots;
using ProjectSearch.Searching.Sets;

namespace ProjectSearch.Searching.Filters;

/// <summary>Finds the documents of a snapshot that meet a filter, column by column.</summary>
internal sealed class ProjectFilterEvaluator(SnapshotState state, CancellationToken cancellationToken)
{
    private readonly ProjectColumns columns = state.Columns;

    /// <summary>The documents that meet the filter, among them some that are no listed projects; the set is the caller's.</summary>
    public DocSet Evaluate(ProjectFilter filter)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return filter switch
        {
            ProjectFilter.And and => and.Conditions.Aggregate(DocSet.Full(columns.Length), (set, condition) => set.And(Evaluate(condition))),
            ProjectFilter.Or or => or.Conditions.Aggregate(new DocSet(columns.Length), (set, condition) => set.Or(Evaluate(condition))),
            ProjectFilter.Not not => Evaluate(not.Condition).Invert(),
            ProjectFilter.Text text => Evaluate(text),
            ProjectFilter.Number number => Evaluate(number),
            ProjectFilter.RunShare share => Evaluate(share),
            ProjectFilter.Kind kind => Where(document => kind.Kinds.Contains(columns.Kinds[document])),
            ProjectFilter.Subregion subregion => InEntities(columns.Subregions, subregion.Condition, state.Keys.Catalog.Subregions, entity => (entity.Slug, entity.Name)),
            ProjectFilter.Theme theme => InEntities(columns.Themes, theme.Condition, state.Keys.Catalog.Themes, entity => (entity.Slug, entity.Name)),
            ProjectFilter.Owners owners => Evaluate(owners),
            ProjectFilter.Findings findings => Evaluate(findings),
            _ => throw new ArgumentOutOfRangeException(nameof(filter), filter, "There is no such filter."),
        };
    }

    private DocSet Evaluate(ProjectFilter.Text filter)
    {
        var matcher = new TextMatcher(filter.Condition);
        var texts = filter.Field switch
        {
            ProjectText.Slug => state.FoldedSlugs,
            ProjectText.Title => state.FoldedTitles,
            _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.Field, "There is no such text."),
        };
        return Where(document => matcher.Matches(texts[document]));
    }

    private DocSet Evaluate(ProjectFilter.Number filter)
    {
        var matcher = new NumberMatcher<long>(filter.Condition);
        return filter.Field switch
        {
            ProjectNumber.Year => Where(document => matcher.Matches(columns.Years[document])),
            ProjectNumber.PriorityQuestion => Where(document => matcher.Matches(Known(columns.PriorityQuestions[document]))),
            ProjectNumber.TotalCost => Where(document => matcher.Matches(Known(columns.TotalCosts[document]))),
            ProjectNumber.RunFunding => Where(document => matcher.Matches(Known(columns.RunFundings[document]))),
            ProjectNumber.OtherFunding => Where(document => matcher.Matches(Known(columns.OtherFunding(document)))),
            ProjectNumber.ChangedInImport => Where(document => matcher.Matches(columns.ChangedInImports[document])),
            _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.Field, "There is no such number."),
        };
    }

    private DocSet Evaluate(ProjectFilter.RunShare filter)
    {
        var matcher = new NumberMatcher<double>(filter.Condition);
        return Where(document => columns.RunShare(document) is var share && matcher.Matches(double.IsNaN(share) ? null : share));
    }

    private DocSet InEntities<T>(int[] column, EntityFilter? filter, IReadOnlyList<T> entities, Func<T, (string Slug, string Name)> texts)
    {
        if (filter is null)
        {
            return Where(document => column[document] == ProjectColumns.NoEntity);
        }

        var met = Meeting(filter, entities, texts);
        return Where(document => column[document] is >= 0 and var place && met[place]);
    }

    private DocSet Evaluate(ProjectFilter.Owners filter)
    {
        var met = Meeting(filter.Condition, state.Keys.Catalog.Organisations, entity => (entity.Slug, entity.Name));
        return filter.Quantifier switch
        {
            Quantifier.Some => Where(document => Any(columns.OwnersOf(document), met, wanted: true)),
            Quantifier.None => Where(document => !Any(columns.OwnersOf(document), met, wanted: true)),
            Quantifier.All => Where(document => !Any(columns.OwnersOf(document), met, wanted: false)),
            _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.Quantifier, "There is no such quantifier."),
        };

        static bool Any(ReadOnlySpan<int> places, bool[] met, bool wanted)
        {
            foreach (var place in places)
            {
                // An owner that is gone stands on documents alone that are gone too.
                if (place >= 0 && met[place] == wanted)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private DocSet Evaluate(ProjectFilter.Findings filter)
    {
        var met = FindingFilterEvaluator.BitsOf(filter.Condition);
        return filter.Quantifier switch
        {
            Quantifier.Some => Where(document => (columns.Findings[document] & met) != 0),
            Quantifier.None => Where(document => (columns.Findings[document] & met) == 0),
            Quantifier.All => Where(document => (columns.Findings[document] & ~met) == 0),
            _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.Quantifier, "There is no such quantifier."),
        };
    }

    private static bool[] Meeting<T>(EntityFilter filter, IReadOnlyList<T> entities, Func<T, (string Slug, string Name)> texts)
    {
        var predicate = EntityFilterEvaluator.Compile(filter);
        var met = new bool[entities.Count];
        for (var place = 0; place < met.Length; place++)
        {
            var (slug, name) = texts(entities[place]);
            met[place] = predicate(slug, name);
        }

        return met;
    }

    private static long? Known(long amount) => amount == ProjectColumns.UnknownAmount ? null : amount;

    private static long? Known(int number) => number == ProjectColumns.UnknownNumber ? null : number;

    private DocSet Where(Func<int, bool> predicate) => DocSet.Where(columns.Length, predicate, cancellationToken);
}
