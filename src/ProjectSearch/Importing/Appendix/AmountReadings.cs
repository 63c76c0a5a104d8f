using System.Globalization;

namespace ProjectSearch.Importing.Appendix;

/// <summary>Lists the ways in which groups of digits can be read as columns.</summary>
internal static class AmountReadings
{
    private const int MostTextGroups = 3;
    private const int MostAmountGroups = 5;
    private const long Largest = 1_000_000_000_000;

    /// <summary>The readings of a project's row: some groups of text, a question or none, total cost, RUN funding.</summary>
    /// <param name="groups">The numbers at the end of the row.</param>
    /// <param name="ends">The ends of its amounts that a narrow column has wrapped, see <see cref="WrappedAmounts"/>.</param>
    /// <returns>Every possible reading, in no order; empty when the groups are no row's end.</returns>
    public static List<AmountReading> OfRow(IReadOnlyList<NumberGroup> groups, IReadOnlyList<NumberGroup> ends)
    {
        var readings = new List<AmountReading>();
        for (var text = 0; text <= Math.Min(MostTextGroups, groups.Count - 2); text++)
        {
            if (IsQuestion(groups[text]))
            {
                AddPairs(readings, groups, ends, text, groups[text].Text, text + 1);
            }

            AddPairs(readings, groups, ends, text, null, text);
        }

        return readings;
    }

    /// <summary>The readings of a row of totals: total cost and RUN funding.</summary>
    /// <param name="groups">The numbers after the caption.</param>
    /// <param name="ends">The ends of its amounts that a narrow column has wrapped.</param>
    /// <returns>Every possible reading.</returns>
    public static List<AmountReading> OfTotal(IReadOnlyList<NumberGroup> groups, IReadOnlyList<NumberGroup> ends)
    {
        var readings = new List<AmountReading>();
        AddPairs(readings, groups, ends, 0, null, 0);
        return readings;
    }

    private static void AddPairs(
        List<AmountReading> readings,
        IReadOnlyList<NumberGroup> groups,
        IReadOnlyList<NumberGroup> ends,
        int text,
        string? question,
        int start)
    {
        for (var middle = start + 1; middle < groups.Count; middle++)
        {
            var violations = InnerViolations(groups, start, middle)
                + InnerViolations(groups, middle, groups.Count)
                + OuterViolation(groups[middle])
                + (start > 0 ? OuterViolation(groups[start]) : 0)
                + (question is not null && text > 0 ? OuterViolation(groups[text]) : 0);
            for (var ofTotal = 0; ofTotal <= ends.Count; ofTotal++)
            {
                if (Amount([.. groups.Take(start..middle), .. ends.Take(ofTotal)]) is { } total
                    && Amount([.. groups.Skip(middle), .. ends.Skip(ofTotal)]) is { } run)
                {
                    // Columns are about as wide: where one amount is wrapped alone, it is the last.
                    var isOnlyTotal = ofTotal > 0 && ofTotal == ends.Count;
                    readings.Add(new AmountReading(text, question, total, run, violations + (isOnlyTotal ? 1 : 0)));
                }
            }
        }
    }

    private static bool IsQuestion(NumberGroup group) =>
        !group.IsDigits || group.Text.Length <= 2 && group.Text[0] != '0';

    private static long? Amount(ReadOnlySpan<NumberGroup> groups)
    {
        if (groups.Length > MostAmountGroups || !groups[0].IsDigits)
        {
            return null;
        }

        var first = groups[0].Text;
        if (first.Length > 1 && first[0] == '0' || groups.Length > 1 && (first.Length > 3 || first[0] == '0'))
        {
            return null;
        }

        var value = long.Parse(first, CultureInfo.InvariantCulture);
        foreach (var group in groups[1..])
        {
            if (group.Text.Length != 3 || !group.IsDigits)
            {
                return null;
            }

            value = (value * 1000) + long.Parse(group.Text, CultureInfo.InvariantCulture);
        }

        return value <= Largest ? value : null;
    }

    private static int InnerViolations(IReadOnlyList<NumberGroup> groups, int start, int end)
    {
        var violations = 0;
        for (var i = start + 1; i < end; i++)
        {
            violations += groups[i].Seam == Seam.Parted ? 1 : 0;
        }

        return violations;
    }

    private static int OuterViolation(NumberGroup group) => group.Seam == Seam.Tied ? 1 : 0;
}
