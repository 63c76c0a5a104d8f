namespace ProjectSearch.Tests.Relevance;

public sealed class RelevanceTests
{
    private const string Header = "set\tnDCG@10\trecall@20\tsuccess@1\tzero\tprecision\trecall";

    private static readonly IReadOnlyList<JudgedQuery> Judged = JudgedQuery.Read("queries.tsv", "qrels.tsv");
    private static readonly IReadOnlyList<JudgedQuery> More = JudgedQuery.Read("more-queries.tsv", "more-qrels.tsv");

    // Further sets by their names in the figures.
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<JudgedQuery>> Others = new[] { "words", "themes", "unseen", "fresh", "blind", "natural", "style", "further", "third", "fourth", "fifth", "sixth", "seventh" }
        .ToDictionary(name => name, name => JudgedQuery.Read($"{name}-queries.tsv", $"{name}-qrels.tsv"));

    [Fact]
    public void Every_judgment_is_of_a_project_of_the_appendix()
    {
        var known = ShippedTexts.Projects.Select(project => (project.Subregion!, project.Title)).ToHashSet();

        Assert.Subset(known, Judged.Concat(More).Concat(Others.Values.SelectMany(set => set)).SelectMany(query => query.Grades.Keys).ToHashSet());
    }

    [Fact]
    public void The_figures_are_those_that_were_reviewed()
    {
        var lines = new List<string> { Header };
        lines.Add(Mean(Judged).ToLine("judged"));
        lines.AddRange(Judged.Select(query => FiguresOf(query).ToLine(query.Id)));
        lines.Add(Mean(More).ToLine("more"));
        lines.AddRange(Others.Select(set => Mean(set.Value).ToLine(set.Key)));

        var measured = string.Join('\n', lines) + "\n";
        var reviewed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Relevance", "figures.tsv"));
        Assert.True(reviewed == measured, $"Review these figures and put them into Relevance/figures.tsv:\n{measured}");
    }

    [Fact]
    public void The_judged_queries_are_served_well()
    {
        var figures = Mean(Judged);

        Assert.InRange(figures.Ndcg, 0.93, 1);
        Assert.InRange(figures.Recall20, 0.90, 1);
        Assert.Equal(1, figures.Success);
        Assert.Equal(0, figures.Zero);
    }

    [Fact]
    public void What_is_summed_is_mostly_relevant()
    {
        var figures = Mean([.. Judged, .. More]);

        Assert.InRange(figures.Precision, 0.75, 1);
        Assert.InRange(figures.Recall, 0.85, 1);
    }

    private static RelevanceFigures Mean(IReadOnlyCollection<JudgedQuery> queries) =>
        RelevanceFigures.Mean([.. queries.Select(FiguresOf)]);

    private static RelevanceFigures FiguresOf(JudgedQuery query) =>
        RelevanceFigures.Of(query, [.. ShippedTexts.Find(query.Text).Select(project => (project.Subregion!, project.Title))]);
}
