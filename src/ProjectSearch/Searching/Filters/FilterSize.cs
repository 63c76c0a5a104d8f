using System.Globalization;

namespace ProjectSearch.Searching.Filters;

/// <summary>Bounds what a filter may cost: each condition and each value that it names is a clause.</summary>
internal sealed class FilterSize
{
    /// <summary>The most clauses of a filter where nothing else is said.</summary>
    public const int UsualMaximum = 1000;

    private readonly int maximum;
    private int clauses;

    private FilterSize(int maximum) => this.maximum = maximum;

    /// <summary>Refuses a filter of more clauses; it counts no further than the limit, so depth is bounded with it.</summary>
    /// <exception cref="SearchException">The filter is too large.</exception>
    public static void Check(ProjectFilter? filter, int maximum)
    {
        if (filter is not null)
        {
            new FilterSize(maximum).Count(filter);
        }
    }

    /// <inheritdoc cref="Check(ProjectFilter?, int)"/>
    public static void Check(EntityFilter? filter, int maximum)
    {
        if (filter is not null)
        {
            new FilterSize(maximum).Count(filter);
        }
    }

    private void Count(ProjectFilter filter)
    {
        Add(1);
        switch (filter)
        {
            case ProjectFilter.And and:
                CountAll(and.Conditions, Count);
                break;
            case ProjectFilter.Or or:
                CountAll(or.Conditions, Count);
                break;
            case ProjectFilter.Not not:
                Count(not.Condition);
                break;
            case ProjectFilter.Text text:
                Add(text.Condition.Values.Count);
                break;
            case ProjectFilter.Number number:
                Add(number.Condition.Values.Count);
                break;
            case ProjectFilter.RunShare share:
                Add(share.Condition.Values.Count);
                break;
            case ProjectFilter.Kind kind:
                Add(kind.Kinds.Count);
                break;
            case ProjectFilter.Subregion { Condition: { } subregion }:
                Count(subregion);
                break;
            case ProjectFilter.Theme { Condition: { } theme }:
                Count(theme);
                break;
            case ProjectFilter.Owners owners:
                Count(owners.Condition);
                break;
            case ProjectFilter.Findings findings:
                Count(findings.Condition);
                break;
        }
    }

    private void Count(EntityFilter filter)
    {
        Add(1);
        switch (filter)
        {
            case EntityFilter.And and:
                CountAll(and.Conditions, Count);
                break;
            case EntityFilter.Or or:
                CountAll(or.Conditions, Count);
                break;
            case EntityFilter.Not not:
                Count(not.Condition);
                break;
            case EntityFilter.Slug slug:
                Add(slug.Condition.Values.Count);
                break;
            case EntityFilter.Name name:
                Add(name.Condition.Values.Count);
                break;
        }
    }

    private void Count(FindingFilter filter)
    {
        Add(1);
        switch (filter)
        {
            case FindingFilter.And and:
                CountAll(and.Conditions, Count);
                break;
            case FindingFilter.Not not:
                Count(not.Condition);
                break;
            case FindingFilter.Code code:
                Add(code.Codes.Count);
                break;
            case FindingFilter.Severity severity:
                Add(severity.Severities.Count);
                break;
        }
    }

    private static void CountAll<T>(IReadOnlyList<T> conditions, Action<T> count)
    {
        foreach (var condition in conditions)
        {
            count(condition);
        }
    }

    private void Add(int more)
    {
        clauses += more;
        if (clauses > maximum)
        {
            throw new SearchException(
                SearchError.FilterTooLarge,
                string.Create(CultureInfo.InvariantCulture, $"The filter has more than {maximum} clauses (at least {clauses}). Each condition and each value counts as one."));
        }
    }
}
