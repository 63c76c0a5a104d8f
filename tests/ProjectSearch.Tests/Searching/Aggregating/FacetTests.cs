using CsCheck;
using ProjectSearch.Projects;
using ProjectSearch.Searching;
using ProjectSearch.Tests.Indexing;
using ProjectSearch.Tests.Searching.Filters;

namespace ProjectSearch.Tests.Searching.Aggregating;

public sealed class FacetTests
{
    private static readonly Gen<Refinement> SomeRefinement = Gen.OneOf(
        Refine(ProjectDimension.Year, "2018", "2019", "2020", "1066", "none"),
        Refine(ProjectDimension.Subregion, "fyrbodal", "skaraborg", "atlantis", "none"),
        Refine(ProjectDimension.Theme, "en-region-for-alla", "none"),
        Refine(ProjectDimension.PriorityQuestion, "1", "2", "99", "none"),
        Refine(ProjectDimension.Owner, "goteborgs-stad", "orust", "nobody", "none"),
        Refine(ProjectDimension.Kind, "PROJECT", "PRE_STUDY", "none"),
        Refine(ProjectDimension.Finding, "MISSING_PURPOSE", "OWNER_SPELLING_DIFFERS", "none"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Counts_respect_everything_but_the_own_refinement() =>
        Gen.Select(Dataset.Random, Generators.Filters, SomeRefinement.Array[0, 4], Gen.Int[0, 4]).Try(
            (dataset, filter, refinements, first) =>
            {
                refinements = [.. refinements.DistinctBy(refinement => refinement.Dimension)];
                using var index = TemporaryIndex.Of(dataset);
                using var snapshot = index.Acquire();
                var result = new ProjectSearcher(snapshot).Search(new ProjectQuery { Where = filter, Refine = refinements });

                var facets = result.GetFacets(Enum.GetValues<ProjectDimension>(), first, Cancellation);

                var met = dataset.Listed.Where(project => FilterOracle.Meets(project, filter, dataset.Catalog)).ToList();
                Assert.Equal(met.Count(project => refinements.All(refinement => Has(project, refinement))), result.GetTotalCount(Cancellation));
                foreach (var facet in facets)
                {
                    var projects = met.Where(project => refinements.All(refinement => refinement.Dimension == facet.Dimension || Has(project, refinement)));
                    AssertFacet(facet, [.. projects], refinements.SingleOrDefault(refinement => refinement.Dimension == facet.Dimension)?.Values ?? [], first);
                }

                bool Has(Project project, Refinement refinement) =>
                    refinement.Values.Count == 0 || DimensionOracle.ValuesOf(project, refinement.Dimension, dataset.Catalog).Intersect(refinement.Values).Any();
            },
            times: 30);

    [Fact]
    public void Labels_are_names_numbers_and_names_of_the_contract()
    {
        using var index = TemporaryIndex.Of(Dataset.Of(Dataset.Plain(1, "A") with { Kind = ProjectKind.PreStudy, SubregionId = 7, OwnerIds = [5], PriorityQuestion = 15 }));
        using var snapshot = index.Acquire();
        var facets = new ProjectSearcher(snapshot).Search(new ProjectQuery()).GetFacets(
            [ProjectDimension.Kind, ProjectDimension.Subregion, ProjectDimension.Owner, ProjectDimension.PriorityQuestion, ProjectDimension.Theme],
            5,
            Cancellation);

        Assert.Equal(
            [("PRE_STUDY", "PRE_STUDY"), ("borasregionen", "Boråsregionen"), ("amals-kommun", "Åmåls kommun"), ("15", "15"), ("none", "none")],
            facets.Select(facet => (facet.Values.Single().Value, facet.Values.Single().Label)));
    }

    [Fact]
    public void A_refinement_that_can_not_be_read_is_refused()
    {
        using var index = TemporaryIndex.Of(Dataset.Of());
        using var snapshot = index.Acquire();

        Refused(
            "The dimension PRIORITY_QUESTION is refined more than once; put its values into one refinement.",
            new(ProjectDimension.PriorityQuestion, ["1"]),
            new(ProjectDimension.PriorityQuestion, ["2"]));
        Refused("\"twenty\" is no value of YEAR: expected a whole number, or \"none\".", new Refinement(ProjectDimension.Year, ["twenty"]));
        Refused("\"PreStudy\" is no value of KIND: expected one of PROJECT, PRE_STUDY, ACTIVITY, UNKNOWN, or \"none\".", new Refinement(ProjectDimension.Kind, ["PreStudy"]));

        void Refused(string message, params Refinement[] refinements)
        {
            var refusal = Assert.Throws<SearchException>(() => new ProjectSearcher(snapshot).Search(new ProjectQuery { Refine = refinements }));
            Assert.Equal((SearchError.BadInput, message), (refusal.Error, refusal.Message));
        }
    }

    private static Gen<Refinement> Refine(ProjectDimension dimension, params string[] values) =>
        Gen.OneOf(values).Array[0, 3].Select(chosen => new Refinement(dimension, chosen));

    private static void AssertFacet(Facet facet, List<Project> projects, IReadOnlyList<string> selected, int first)
    {
        var expected = projects
            .SelectMany(project => DimensionOracle.ValuesOf(project, facet.Dimension, Dataset.SmallCatalog).Select(value => (value, project)))
            .GroupBy(pair => pair.value, pair => pair.project)
            .ToDictionary(group => group.Key, group => (Count: group.Count(), Sum: group.Any(project => project.RunFunding is not null) ? group.Sum(project => project.RunFunding) : null));
        foreach (var value in facet.Values)
        {
            Assert.Equal(expected.GetValueOrDefault(value.Value), (value.Count, value.RunFunding));
            Assert.Equal(selected.Contains(value.Value), value.Selected);
        }

        Assert.Empty(selected.Except(facet.Values.Select(value => value.Value)));
        Assert.Equal(facet.Values.Select(value => value.Count).OrderDescending(), facet.Values.Select(value => value.Count));
        var listed = facet.Values.Where(value => value.Count > 0).ToList();
        Assert.Equal(expected.Count - listed.Count, facet.RemainingCount);
        Assert.True(listed.Count >= Math.Min(first, expected.Count));
        Assert.True(facet.Values.Count(value => !value.Selected) <= first);
        var least = facet.Values.Where(value => !value.Selected).Select(value => value.Count).DefaultIfEmpty(int.MaxValue).Min();
        Assert.All(expected.Where(pair => !facet.Values.Any(value => value.Value == pair.Key)), pair => Assert.True(first == 0 || pair.Value.Count <= least));
    }
}
