using ProjectSearch.Projects;
using ProjectSearch.Searching.Filters;

namespace ProjectSearch.Tests.Searching.Filters;

/// <summary>What a filter means, said once more in plain LINQ over the records.</summary>
internal static class FilterOracle
{
    public static bool Meets(Project project, ProjectFilter filter, Catalog catalog) => filter switch
    {
        ProjectFilter.And and => and.Conditions.All(condition => Meets(project, condition, catalog)),
        ProjectFilter.Or or => or.Conditions.Any(condition => Meets(project, condition, catalog)),
        ProjectFilter.Not not => !Meets(project, not.Condition, catalog),
        ProjectFilter.Text { Field: ProjectText.Slug } text => Meets(project.Slug, text.Condition),
        ProjectFilter.Text text => Meets(project.Title, text.Condition),
        ProjectFilter.Number number => Meets(NumberOf(project, number.Field), number.Condition),
        ProjectFilter.RunShare share => Meets(project.RunShare, share.Condition),
        ProjectFilter.Kind kind => kind.Kinds.Contains(project.Kind),
        ProjectFilter.Subregion { Condition: null } => project.SubregionId is null,
        ProjectFilter.Subregion subregion => catalog.Subregions.SingleOrDefault(entity => entity.Id == project.SubregionId) is { } entity && Meets(entity.Slug, entity.Name, subregion.Condition!),
        ProjectFilter.Theme { Condition: null } => project.ThemeId is null,
        ProjectFilter.Theme theme => catalog.Themes.SingleOrDefault(entity => entity.Id == project.ThemeId) is { } entity && Meets(entity.Slug, entity.Name, theme.Condition!),
        ProjectFilter.Owners owners => Meets(
            project.OwnerIds.Select(id => catalog.Organisations.Single(entity => entity.Id == id)),
            owners.Quantifier,
            entity => Meets(entity.Slug, entity.Name, owners.Condition)),
        ProjectFilter.Findings findings => Meets(project.Findings, findings.Quantifier, finding => Meets(finding, findings.Condition)),
        _ => throw new ArgumentOutOfRangeException(nameof(filter)),
    };

    private static bool Meets(string slug, string name, EntityFilter filter) => filter switch
    {
        EntityFilter.And and => and.Conditions.All(condition => Meets(slug, name, condition)),
        EntityFilter.Or or => or.Conditions.Any(condition => Meets(slug, name, condition)),
        EntityFilter.Not not => !Meets(slug, name, not.Condition),
        EntityFilter.Slug condition => Meets(slug, condition.Condition),
        EntityFilter.Name condition => Meets(name, condition.Condition),
        _ => throw new ArgumentOutOfRangeException(nameof(filter)),
    };

    private static bool Meets(Finding finding, FindingFilter filter) => filter switch
    {
        FindingFilter.And and => and.Conditions.All(condition => Meets(finding, condition)),
        FindingFilter.Not not => !Meets(finding, not.Condition),
        FindingFilter.Code code => code.Codes.Contains(finding.Code),
        FindingFilter.Severity severity => severity.Severities.Contains(finding.Severity),
        _ => throw new ArgumentOutOfRangeException(nameof(filter)),
    };

    private static bool Meets<T>(IEnumerable<T> items, Quantifier quantifier, Func<T, bool> predicate) => quantifier switch
    {
        Quantifier.All => items.All(predicate),
        Quantifier.Some => items.Any(predicate),
        _ => !items.Any(predicate),
    };

    private static bool Meets(string text, TextCondition condition) => condition.Values.Any(value => value is not null && condition.Operator switch
    {
        TextOperator.Equal => string.Equals(text, value, StringComparison.OrdinalIgnoreCase),
        TextOperator.Contains => text.Contains(value, StringComparison.OrdinalIgnoreCase),
        TextOperator.StartsWith => text.StartsWith(value, StringComparison.OrdinalIgnoreCase),
        _ => text.EndsWith(value, StringComparison.OrdinalIgnoreCase),
    });

    private static bool Meets<T>(T? number, NumberCondition<T> condition)
        where T : struct, IComparable<T> => condition.Values.Any(value => condition.Operator switch
        {
            NumberOperator.Equal => value is null ? number is null : number is { } known && known.CompareTo(value.Value) == 0,
            _ when value is null || number is null => false,
            NumberOperator.Greater => number.Value.CompareTo(value.Value) > 0,
            NumberOperator.GreaterOrEqual => number.Value.CompareTo(value.Value) >= 0,
            NumberOperator.Less => number.Value.CompareTo(value.Value) < 0,
            _ => number.Value.CompareTo(value.Value) <= 0,
        });

    private static long? NumberOf(Project project, ProjectNumber field) => field switch
    {
        ProjectNumber.Year => project.Year,
        ProjectNumber.PriorityQuestion => project.PriorityQuestion,
        ProjectNumber.TotalCost => project.TotalCost,
        ProjectNumber.RunFunding => project.RunFunding,
        ProjectNumber.OtherFunding => project.OtherFunding,
        _ => project.ChangedInImport,
    };
}
