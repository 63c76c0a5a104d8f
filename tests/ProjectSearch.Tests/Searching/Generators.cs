using CsCheck;
using ProjectSearch.Projects;
using ProjectSearch.Searching;
using ProjectSearch.Searching.Filters;

namespace ProjectSearch.Tests.Searching;

/// <summary>Random questions.</summary>
internal static class Generators
{
    private static readonly Gen<TextCondition> Texts = Gen.Select(
        Gen.Enum<TextOperator>(),
        Gen.OneOf<string?>(null, "", "förstudie", "ENTRÉ", "Entre", "å", "kommun", "fyrbodal", "e", "-1", "orust", "En region för alla", "en-").List[0, 3],
        (comparison, values) => new TextCondition(comparison, values));

    private static readonly Gen<ProjectFilter> Numbers = Gen.Select(
        Gen.Enum<ProjectNumber>(),
        Gen.Enum<NumberOperator>(),
        Gen.OneOf<long?>(null, 0, 1, 3, 2019, 2020, 100_000, 300_000, -50_000, long.MinValue).List[0, 3],
        (field, comparison, values) => (ProjectFilter)new ProjectFilter.Number(field, new NumberCondition<long>(comparison, values)));

    private static readonly Gen<ProjectFilter> Shares = Gen.Select(
        Gen.Enum<NumberOperator>(),
        Gen.OneOf<double?>(null, 0, 0.5, 1, 0.25).List[0, 2],
        (comparison, values) => (ProjectFilter)new ProjectFilter.RunShare(new NumberCondition<double>(comparison, values)));

    private static readonly Gen<EntityFilter> Entities = Gen.Recursive<EntityFilter>((depth, inner) => depth >= 2
        ? Gen.OneOf(Texts.Select(text => (EntityFilter)new EntityFilter.Slug(text)), Texts.Select(text => (EntityFilter)new EntityFilter.Name(text)))
        : Gen.OneOf(
            Texts.Select(text => (EntityFilter)new EntityFilter.Name(text)),
            inner.List[0, 2].Select(conditions => (EntityFilter)new EntityFilter.And(conditions)),
            inner.List[0, 2].Select(conditions => (EntityFilter)new EntityFilter.Or(conditions)),
            inner.Select(condition => (EntityFilter)new EntityFilter.Not(condition))));

    private static readonly Gen<FindingFilter> Findings = Gen.Recursive<FindingFilter>((depth, inner) => depth >= 2
        ? Gen.OneOf(
            Gen.Enum<FindingCode>().List[0, 3].Select(codes => (FindingFilter)new FindingFilter.Code(codes)),
            Gen.Enum<FindingSeverity>().List[0, 2].Select(severities => (FindingFilter)new FindingFilter.Severity(severities)))
        : Gen.OneOf(
            inner.List[0, 2].Select(conditions => (FindingFilter)new FindingFilter.And(conditions)),
            inner.Select(condition => (FindingFilter)new FindingFilter.Not(condition))));

    private static readonly Gen<ProjectFilter> Leaves = Gen.OneOf(
        Numbers,
        Shares,
        Gen.Select(Gen.Enum<ProjectText>(), Texts, (field, text) => (ProjectFilter)new ProjectFilter.Text(field, text)),
        Gen.Enum<ProjectKind>().List[0, 2].Select(kinds => (ProjectFilter)new ProjectFilter.Kind(kinds)),
        Optional(Entities).Select(condition => (ProjectFilter)new ProjectFilter.Subregion(condition)),
        Optional(Entities).Select(condition => (ProjectFilter)new ProjectFilter.Theme(condition)),
        Gen.Select(Gen.Enum<Quantifier>(), Entities, (quantifier, condition) => (ProjectFilter)new ProjectFilter.Owners(quantifier, condition)),
        Gen.Select(Gen.Enum<Quantifier>(), Findings, (quantifier, condition) => (ProjectFilter)new ProjectFilter.Findings(quantifier, condition)));

    public static Gen<ProjectFilter> Filters { get; } = Gen.Recursive<ProjectFilter>((depth, inner) => depth >= 3
        ? Leaves
        : Gen.OneOf(
            Leaves,
            inner.List[0, 3].Select(conditions => (ProjectFilter)new ProjectFilter.And(conditions)),
            inner.List[0, 3].Select(conditions => (ProjectFilter)new ProjectFilter.Or(conditions)),
            inner.Select(condition => (ProjectFilter)new ProjectFilter.Not(condition))));

    public static Gen<SortKey<ProjectSortField>[]> Orders { get; } = Gen.Select(
        Gen.Enum<ProjectSortField>(),
        Gen.Bool,
        (field, descending) => new SortKey<ProjectSortField>(field, descending)).Array[0, 3];

    private static Gen<EntityFilter?> Optional(Gen<EntityFilter> filters) =>
        Gen.OneOf(Gen.Const((EntityFilter?)null), filters.Select(filter => (EntityFilter?)filter));
}
