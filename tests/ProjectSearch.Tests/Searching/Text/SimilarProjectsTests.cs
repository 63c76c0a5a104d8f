using ProjectSearch.Searching;
using ProjectSearch.Searching.Text;
using ProjectSearch.Tests.Indexing;
using ProjectSearch.Tests.Relevance;

namespace ProjectSearch.Tests.Searching.Text;

public sealed class SimilarProjectsTests
{
    [Theory]
    [InlineData("Hållbar besöksnäring i Väst", "Hållbar besöksnäring på gränsen")]
    [InlineData("Strategisk kompetensförsörjning", "Strategisk facilitering kompetensförsörjning 2020–2022")]
    public void A_project_on_the_same_subject_comes_first(string title, string similar)
    {
        var project = ShippedTexts.Projects.Single(project => project.Title == title);
        var query = SimilarProjects.QueryFor(ShippedTexts.TextsOf(project), ShippedTexts.Searcher.IndexReader);
        var hits = ShippedTexts.Searcher.Search(query, 2).ScoreDocs.Select(hit => ShippedTexts.Projects[hit.Doc].Title);

        Assert.Equal([title, similar], hits);
    }

    [Fact]
    public void The_project_itself_is_left_out()
    {
        var projects = Enumerable.Range(1, 4).Select(id => Dataset.Plain(id, $"Hållbar besöksnäring {id}")).ToArray();
        using var index = TemporaryIndex.Of(Dataset.Of(projects));
        using var snapshot = index.Acquire();

        var similar = new ProjectSearcher(snapshot).FindSimilar(projects[1], 10, TestContext.Current.CancellationToken);

        Assert.Equal([1, 3, 4], similar.Select(hit => hit.Project.Id).Order());
    }

    [Fact]
    public void A_project_without_words_of_its_own_has_none()
    {
        using var index = TemporaryIndex.Of(Dataset.Of(Dataset.Plain(1, "Och"), Dataset.Plain(2, "Turism")));
        using var snapshot = index.Acquire();

        Assert.Empty(new ProjectSearcher(snapshot).FindSimilar(Dataset.Plain(1, "Och"), 10, TestContext.Current.CancellationToken));
    }
}
