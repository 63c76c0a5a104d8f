using ProjectSearch.Api.GraphQL.Errors;
using ProjectSearch.Api.GraphQL.Filters;
using ProjectSearch.Projects;
using ProjectSearch.Searching.Filters;

namespace ProjectSearch.Api.Tests.GraphQL.Filters;

public sealed class ProjectFilterReaderTests
{
    [Fact]
    public void Nothing_and_an_empty_object_meet_everything()
    {
        Assert.Null(ProjectFilterReader.Read(null, 10));
        Assert.Null(ProjectFilterReader.Read(Object(), 10));
    }

    [Fact]
    public void An_empty_comparison_holds_always() =>
        Assert.Empty(Assert.IsType<ProjectFilter.And>(Read(Object(("year", Object())))).Conditions);

    [Fact]
    public void Eq_null_asks_for_unknown()
    {
        var number = Assert.IsType<ProjectFilter.Number>(Read(Object(("totalCost", Object(("eq", null))))));
        Assert.Equal(NumberOperator.Equal, number.Condition.Operator);
        Assert.Equal([null], number.Condition.Values);
    }

    [Fact]
    public void Neq_is_the_opposite_of_eq()
    {
        var not = Assert.IsType<ProjectFilter.Not>(Read(Object(("title", Object(("neq", "a"))))));
        Assert.Equal(TextOperator.Equal, Assert.IsType<ProjectFilter.Text>(not.Condition).Condition.Operator);
    }

    [Fact]
    public void Fields_side_by_side_are_joined_with_and_and_or()
    {
        var filter = Object(
            ("year", Object(("eq", 2020))),
            ("or", new object?[] { Object(("slug", Object(("eq", "a")))), Object(("slug", Object(("eq", "b")))) }));
        var and = Assert.IsType<ProjectFilter.And>(Read(filter));
        Assert.IsType<ProjectFilter.Number>(and.Conditions[0]);
        Assert.Equal(2, Assert.IsType<ProjectFilter.Or>(and.Conditions[1]).Conditions.Count);
    }

    [Theory]
    [InlineData("gt", NumberOperator.Greater, false)]
    [InlineData("ngt", NumberOperator.Greater, true)]
    [InlineData("gte", NumberOperator.GreaterOrEqual, false)]
    [InlineData("ngte", NumberOperator.GreaterOrEqual, true)]
    [InlineData("lt", NumberOperator.Less, false)]
    [InlineData("nlt", NumberOperator.Less, true)]
    [InlineData("lte", NumberOperator.LessOrEqual, false)]
    [InlineData("nlte", NumberOperator.LessOrEqual, true)]
    [InlineData("eq", NumberOperator.Equal, false)]
    [InlineData("neq", NumberOperator.Equal, true)]
    public void Each_operator_on_numbers_is_read(string name, NumberOperator expected, bool negated)
    {
        var filter = Read(Object(("runFunding", Object((name, 5L)))));
        var number = Assert.IsType<ProjectFilter.Number>(negated ? Assert.IsType<ProjectFilter.Not>(filter).Condition : filter);
        Assert.Equal(expected, number.Condition.Operator);
        Assert.Equal([5L], number.Condition.Values);
    }

    [Fact]
    public void A_missing_subregion_is_one_whose_values_are_unknown()
    {
        var or = Assert.IsType<ProjectFilter.Or>(Read(Object(("subregion", Object(("slug", Object(("neq", "fyrbodal"))))))));
        Assert.Null(Assert.IsType<ProjectFilter.Subregion>(or.Conditions[1]).Condition);
        Assert.NotNull(Assert.IsType<ProjectFilter.Subregion>(Read(Object(("subregion", Object(("slug", Object(("eq", "fyrbodal")))))))).Condition);
    }

    [Fact]
    public void A_null_subregion_asks_for_projects_without_one() =>
        Assert.Null(Assert.IsType<ProjectFilter.Subregion>(Read(Object(("subregion", null)))).Condition);

    [Fact]
    public void Any_false_asks_for_an_empty_list()
    {
        var owners = Assert.IsType<ProjectFilter.Owners>(Read(Object(("owners", Object(("any", false))))));
        Assert.Equal(Quantifier.None, owners.Quantifier);
        Assert.Empty(Assert.IsType<EntityFilter.And>(owners.Condition).Conditions);
    }

    [Fact]
    public void Kinds_and_findings_are_read()
    {
        Assert.Equal(
            [ProjectKind.Activity],
            Assert.IsType<ProjectFilter.Kind>(Read(Object(("kind", Object(("in", new object?[] { ProjectKind.Activity })))))).Kinds);
        var findings = Assert.IsType<ProjectFilter.Findings>(
            Read(Object(("findings", Object(("some", Object(("severity", Object(("eq", FindingSeverity.Error))))))))));
        Assert.Equal([FindingSeverity.Error], Assert.IsType<FindingFilter.Severity>(findings.Condition).Severities);
    }

    [Theory]
    [InlineData("gt")]
    [InlineData("in")]
    [InlineData("nlte")]
    public void A_null_that_nothing_can_be_compared_with_is_refused(string name)
    {
        var error = Assert.Throws<BadUserInputError>(() => Read(Object(("year", Object((name, null))))));
        Assert.Equal(
            $"`year.{name}` is null, which nothing can be compared with; leave it out, or ask with `eq: null` for unknown.",
            error.Message);
    }

    [Fact]
    public void A_null_instead_of_conditions_is_refused() =>
        Assert.Equal(
            "`owners.some` is null; leave it out, or give conditions.",
            Assert.Throws<BadUserInputError>(() => Read(Object(("owners", Object(("some", null)))))).Message);

    [Fact]
    public void A_filter_of_too_many_conditions_is_refused()
    {
        var error = Assert.Throws<FilterTooLargeError>(
            () => ProjectFilterReader.Read(Object(("year", Object(("in", Enumerable.Range(0, 11).Cast<object?>().ToArray())))), 10));
        Assert.Equal("The filter has 11 conditions or more; at most 10 are evaluated.", error.Message);
    }

    private static ProjectFilter Read(Dictionary<string, object?> input) => ProjectFilterReader.Read(input, 100)!;

    private static Dictionary<string, object?> Object(params (string Name, object? Value)[] fields) =>
        fields.ToDictionary(field => field.Name, field => field.Value);
}
