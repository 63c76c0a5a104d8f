using ProjectSearch.Api.Tests.Wire;

namespace ProjectSearch.Api.Tests.GraphQL;

public sealed class AnswerTests(SampleIndex sample) : WireTests(sample)
{
    [Fact]
    public async Task A_project_tells_all_that_is_known_of_it()
    {
        var reply = await Server.QueryAsync(
            "{ project(slug: \"projekt-013\") { id slug year title purpose kind owners { slug } subregion { name introduction(year: 2020) } theme { slug } priorityQuestion priorityQuestionLabel totalCost runFunding otherFunding runShare findings { code severity message rawValues line source { name } project { slug } } provenance { source { year } tableLine purposeLine page rawTitle rawOwner rawOwnerInHeading rawAmounts } changedInImport withdrawn } }");
        Assert.Equal(
            """{"data":{"project":{"id":"UHJvamVjdDpwcm9qZWt0LTAxMw==","slug":"projekt-013","year":2019,"title":"Projekt 013 för kompetens","purpose":"Syftet är att stärka kompetensförsörjningen.\n\nOch mer därtill.","kind":"PRE_STUDY","owners":[{"slug":"fyrbodals-kommunalforbund"}],"subregion":{"name":"Skaraborg","introduction":null},"theme":{"slug":"en-ledande-kunskapsregion"},"priorityQuestion":3,"priorityQuestionLabel":"3","totalCost":130000,"runFunding":52000,"otherFunding":78000,"runShare":0.4,"findings":[{"code":"OWNER_SPELLING_DIFFERS","severity":"INFO","message":"The owner is spelt in two ways.","rawValues":["Åmål","Åmåls kommun"],"line":13,"source":{"name":"Bilaga 3"},"project":{"slug":"projekt-013"}}],"provenance":{"source":{"year":2020},"tableLine":13,"purposeLine":14,"page":2,"rawTitle":"Projekt","rawOwner":"Ägare","rawOwnerInHeading":null,"rawAmounts":"1 800 000"},"changedInImport":2,"withdrawn":false}}}""",
            reply.Body);
    }

    [Fact]
    public async Task What_is_unknown_is_null() =>
        Assert.Equal(
            """{"data":{"project":{"totalCost":null,"runFunding":null,"otherFunding":null,"runShare":null}}}""",
            (await Server.QueryAsync("{ project(slug: \"projekt-011\") { totalCost runFunding otherFunding runShare } }")).Body);

    [Fact]
    public async Task A_warning_has_a_code_and_what_it_is_about_beside_its_sentence() =>
        Assert.Equal(
            """{"data":{"projects":{"searchInfo":{"warnings":["Nothing follows titel:, so it is read as a word."],"warningDetails":[{"code":"FIELD_WITHOUT_VALUE","subject":"titel","message":"Nothing follows titel:, so it is read as a word."}]}}}}""",
            (await Server.QueryAsync("{ projects(search: \"titel:\") { searchInfo { warnings warningDetails { code subject message } } } }")).Body);

    [Fact]
    public async Task The_dataset_names_its_version_and_its_imports() =>
        Assert.Equal(
            """{"data":{"dataset":{"version":"3f2504e04f8941d3-2","projectCount":129,"updatedAt":"2021-03-04T05:06:07Z","licence":null,"citation":null,"imports":[{"number":2,"source":{"name":"Bilaga 3"},"importedAt":"2021-03-04T05:06:07Z","added":1,"changed":2,"withdrawn":3,"unchanged":4}]}}}""",
            (await Server.QueryAsync("{ dataset { version projectCount updatedAt licence citation imports(first: 1) { number source { name } importedAt added changed withdrawn unchanged } } }")).Body);

    [Fact]
    public async Task A_source_shows_its_control_totals_and_its_own_findings() =>
        Assert.Equal(
            """{"data":{"sources":[{"name":"Bilaga 3","year":2020,"importedAt":"2021-03-04T05:06:07Z","projectCount":129,"controlTotals":[{"subregion":{"slug":"fyrbodal"},"theme":{"slug":"en-ledande-kunskapsregion"},"statedTotalCost":10,"statedRunFunding":5,"computedTotalCost":10,"computedRunFunding":5,"matches":true}],"findings":[{"code":"PROJECT_COUNT_MISMATCH","severity":"WARNING","rawValues":["3","4"],"line":null,"project":null}]}]}}""",
            (await Server.QueryAsync("{ sources { name year importedAt projectCount controlTotals { subregion { slug } theme { slug } statedTotalCost statedRunFunding computedTotalCost computedRunFunding matches } findings { code severity rawValues line project { slug } } } }")).Body);

    [Fact]
    public async Task Sums_are_over_the_whole_result_and_name_what_is_missing()
    {
        var known = SampleData.Projects.Where(project => !project.Withdrawn && project.TotalCost is not null).ToList();
        var reply = await Server.QueryAsync(
            "{ projects(first: 1) { aggregates { count totalCost { sum minimum maximum median known missing } runFunding { sum } runShare { weighted } } } }");
        Assert.Equal(
            $$$$$$$"""{"data":{"projects":{"aggregates":{"count":129,"totalCost":{"sum":{{{{{{{known.Sum(project => project.TotalCost)}}}}}}},"minimum":10000,"maximum":1290000,"median":{{{{{{{Median(known.Select(project => project.TotalCost!.Value))}}}}}}},"known":{{{{{{{known.Count}}}}}}},"missing":{{{{{{{129 - known.Count}}}}}}}},"runFunding":{"sum":{{{{{{{known.Sum(project => project.RunFunding)}}}}}}}},"runShare":{"weighted":0.4}}}}}""",
            reply.Body);
    }

    [Fact]
    public async Task Groups_say_whether_they_overlap()
    {
        var reply = await Server.QueryAsync(
            "{ projects { aggregates { groupBy(dimensions: [OWNER], order: KEY_ASC, first: 1) { overlapping groupCount groups { keys { dimension value label } count } } } } }");
        var count = SampleData.Projects.Count(project => !project.Withdrawn && project.OwnerIds.Contains(2));
        Assert.Equal(
            $$$$$$$"""{"data":{"projects":{"aggregates":{"groupBy":{"overlapping":true,"groupCount":3,"groups":[{"keys":[{"dimension":"OWNER","value":"fyrbodals-kommunalforbund","label":"Fyrbodals kommunalförbund"}],"count":{{{{{{{count}}}}}}}}]}}}}}""",
            reply.Body);
    }

    [Fact]
    public async Task The_median_comes_when_it_is_selected_through_a_fragment()
    {
        var reply = await Server.QueryAsync(
            "{ projects { aggregates { totalCost { sum } ...M } } } fragment M on ProjectAggregates { totalCost { ... on AmountAggregate { median } } }");
        Assert.True(reply.Data.GetProperty("projects").GetProperty("aggregates").GetProperty("totalCost").GetProperty("median").GetDouble() > 0);
    }

    [Fact]
    public async Task A_facet_is_widened_by_its_own_refinement()
    {
        var reply = await Server.QueryAsync(
            "{ projects(refine: [{dimension: YEAR, values: [\"2019\"]}]) { totalCount facets(dimensions: [YEAR]) { remainingCount values { value count selected } } } }");
        var facet = reply.Data.GetProperty("projects").GetProperty("facets")[0];
        Assert.Equal(129, facet.GetProperty("values").EnumerateArray().Sum(value => value.GetProperty("count").GetInt32()));
        Assert.Equal(
            ["2019"],
            facet.GetProperty("values").EnumerateArray().Where(value => value.GetProperty("selected").GetBoolean()).Select(value => value.GetProperty("value").GetString()));
    }

    [Theory]
    [InlineData("{totalCost: {eq: null}}")]
    [InlineData("{totalCost: {in: [null]}}")]
    [InlineData("{totalCost: {ngte: 0}}")]
    public async Task Unknown_amounts_are_asked_for_with_null_or_with_a_negation(string where)
    {
        var reply = await Server.QueryAsync($"{{ projects(where: {where}) {{ totalCount aggregates {{ totalCost {{ known }} }} }} }}");
        Assert.Equal("""{"data":{"projects":{"totalCount":11,"aggregates":{"totalCost":{"known":0}}}}}""", reply.Body);
    }

    [Fact]
    public async Task The_same_name_twice_is_one_field_and_an_alias_another() =>
        Assert.Equal(
            """{"data":{"dataset":{"n":129,"projectCount":129},"other":{"__typename":"Dataset"}}}""",
            (await Server.QueryAsync("query($no: Boolean = false) { dataset { n: projectCount } dataset { projectCount version @include(if: $no) } other: dataset { __typename } }")).Body);

    private static double Median(IEnumerable<long> values)
    {
        var ordered = values.Order().ToList();
        return (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2.0;
    }
}
