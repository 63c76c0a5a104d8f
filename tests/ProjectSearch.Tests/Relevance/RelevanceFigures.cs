using System.Globalization;

namespace ProjectSearch.Tests.Relevance;

/// <summary>How well ranked results agree with judgments, averaged over queries.</summary>
internal sealed record RelevanceFigures(double Ndcg, double Recall20, double Success, double Zero, double Precision, double Recall)
{
    private const int GradeOfSuccess = 2;

    public static RelevanceFigures Of(JudgedQuery query, IReadOnlyList<(string Subregion, string Title)> hits)
    {
        var grades = hits.Select(hit => query.Grades.GetValueOrDefault(hit)).ToList();
        var relevant = (double)query.Grades.Count;
        return new RelevanceFigures(
            GainOf(grades) / GainOf([.. query.Grades.Values.OrderDescending()]),
            grades.Take(20).Count(grade => grade > 0) / relevant,
            grades is [>= GradeOfSuccess, ..] ? 1 : 0,
            grades.Count == 0 ? 1 : 0,
            grades.Count == 0 ? 0 : grades.Count(grade => grade > 0) / (double)grades.Count,
            grades.Count(grade => grade > 0) / relevant);
    }

    public static RelevanceFigures Mean(IReadOnlyCollection<RelevanceFigures> all) => new(
        all.Average(figures => figures.Ndcg),
        all.Average(figures => figures.Recall20),
        all.Average(figures => figures.Success),
        all.Average(figures => figures.Zero),
        all.Average(figures => figures.Precision),
        all.Average(figures => figures.Recall));

    public string ToLine(string name) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name}\t{Ndcg:F3}\t{Recall20:F3}\t{Success:F3}\t{Zero:F3}\t{Precision:F3}\t{Recall:F3}");

    private static double GainOf(IReadOnlyList<int> grades) =>
        grades.Take(10).Select((grade, rank) => (Math.Pow(2, grade) - 1) / Math.Log2(rank + 2)).Sum();
}
