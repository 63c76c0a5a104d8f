using System.Globalization;
using ProjectSearch.Projects;

namespace ProjectSearch.Importing.Appendix;

/// <summary>Words what is odd about an appendix.</summary>
internal static class AppendixFindings
{
    /// <summary>More RUN funding than the whole project costs.</summary>
    public static Finding RunFundingExceedsTotalCost(long runFunding, long totalCost, int line) => new(
        FindingCode.RunFundingExceedsTotalCost,
        FindingSeverity.Warning,
        $"RUN funding of {Sek.Text(runFunding)} SEK exceeds the total cost of {Sek.Text(totalCost)} SEK.",
        [Sek.Text(runFunding), Sek.Text(totalCost)],
        line);

    /// <summary>Two spellings of the owner.</summary>
    public static Finding OwnerSpellingDiffers(string inTable, string inHeading, int line) => new(
        FindingCode.OwnerSpellingDiffers,
        FindingSeverity.Info,
        $"The table names the owner “{inTable}”, the heading “{inHeading}”.",
        [inTable, inHeading],
        line);

    /// <summary>Two spellings of the title.</summary>
    public static Finding TitleSpellingDiffers(string inTable, string inHeading, int line) => new(
        FindingCode.TitleSpellingDiffers,
        FindingSeverity.Info,
        $"The table has the title “{inTable}”, the heading “{inHeading}”.",
        [inTable, inHeading],
        line);

    /// <summary>Numbers that could be split otherwise.</summary>
    public static Finding AmbiguousAmountsResolved(string printed, ResolvedAmounts amounts, int line)
    {
        var isConfirmed = amounts.Ground is AmountGround.ControlTotal;
        var others = string.Join("; or ", amounts.Rejected.Select(Describe));
        var reason = isConfirmed ? "the printed total settles it" : "no printed total settles it, so a rule chose";
        return new Finding(
            FindingCode.AmbiguousAmountsResolved,
            isConfirmed ? FindingSeverity.Info : FindingSeverity.Warning,
            $"The digits “{printed}” are read as {Describe(amounts.Reading)}, not as {others}: {reason}.",
            [printed, Describe(amounts.Reading), .. amounts.Rejected.Select(Describe)],
            line);
    }

    /// <summary>A printed total that its rows do not add up to.</summary>
    public static Finding ControlTotalMismatch(OutlinePlace place, AmountReading stated, long totalCost, long runFunding, int line) => new(
        FindingCode.ControlTotalMismatch,
        FindingSeverity.Error,
        $"The total of “{place.Theme}” in {place.Subregion} is printed as {Pair(stated.TotalCost, stated.RunFunding)}, but the rows add up to {Pair(totalCost, runFunding)}.",
        [Pair(stated.TotalCost, stated.RunFunding), Pair(totalCost, runFunding)],
        line);

    /// <summary>A printed total that is no pair of amounts.</summary>
    public static Finding UnreadableControlTotal(OutlinePlace place, string printed, long totalCost, long runFunding, int line) => new(
        FindingCode.ControlTotalMismatch,
        FindingSeverity.Error,
        $"The total of “{place.Theme}” in {place.Subregion} is printed as “{printed}”, which is not two amounts; the rows add up to {Pair(totalCost, runFunding)}.",
        [printed, Pair(totalCost, runFunding)],
        line);

    /// <summary>Another number of projects than the introduction names.</summary>
    public static Finding ProjectCountMismatch(string subregion, string stated, int count, int? line) => new(
        FindingCode.ProjectCountMismatch,
        FindingSeverity.Error,
        string.Create(CultureInfo.InvariantCulture, $"The introduction of {subregion} says “{stated}”, but its tables have {count} row(s)."),
        [stated, count.ToString(CultureInfo.InvariantCulture)],
        line);

    /// <summary>A table row without a section.</summary>
    public static Finding MissingPurpose(string title, string owner, int line) => new(
        FindingCode.MissingPurpose,
        FindingSeverity.Error,
        $"The table lists “{title}”, but no section describes it.",
        [title, owner],
        line);

    /// <summary>A section without a text.</summary>
    public static Finding EmptyPurpose(string title, int line) => new(
        FindingCode.MissingPurpose,
        FindingSeverity.Error,
        $"The section “{title}” has no text.",
        [title],
        line);

    /// <summary>A section without a table row.</summary>
    public static Finding MissingTableRow(string title, string owner, int line) => new(
        FindingCode.MissingTableRow,
        FindingSeverity.Error,
        $"A section describes “{title}”, but no table lists it, so its amounts are unknown.",
        [title, owner],
        line);

    private static string Describe(AmountReading reading) =>
        $"{(reading.Question is null ? "no question" : $"question {reading.Question}")}, total cost {Sek.Text(reading.TotalCost)}, RUN {Sek.Text(reading.RunFunding)}";

    private static string Pair(long totalCost, long runFunding) => $"{Sek.Text(totalCost)} / {Sek.Text(runFunding)} SEK";
}
