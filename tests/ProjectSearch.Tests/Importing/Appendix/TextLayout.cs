using System.Globalization;
using System.Text;

namespace ProjectSearch.Tests.Importing.Appendix;

/// <summary>How a text keeps the cells of a row that is wrapped.</summary>
internal enum CellOrder
{
    /// <summary>The title's lines, then the owner's, then the numbers.</summary>
    CellByCell,

    /// <summary>As the first, with the numbers on a line of their own.</summary>
    NumbersApart,

    /// <summary>As the first, with the last digits of the RUN funding on a line of their own.</summary>
    NumbersWrapped,

    /// <summary>Line by line across the cells, the numbers on the last line.</summary>
    LineByLine,

    /// <summary>Line by line across the cells, the numbers on the first line.</summary>
    LineByLineNumbersFirst,

    /// <summary>In columns made with spaces, the numbers on the first line.</summary>
    Columns,
}

/// <summary>Sets an appendix as text.</summary>
internal sealed record TextLayout(CellOrder Order, int TitleWidth, int OwnerWidth, bool HasTotals, int BlankLines)
{
    private static readonly NumberFormatInfo Spaced = new() { NumberGroupSeparator = " " };

    public string Set(SampleAppendix appendix)
    {
        var lines = new List<string> { "Bilaga 3", $"Sammanfattande beskrivning – {appendix.Year} års beviljade", "delregionala insatser", "" };
        string? subregion = null;
        foreach (var table in appendix.Tables)
        {
            if (table.Subregion != subregion)
            {
                subregion = table.Subregion;
                var count = appendix.Tables.Where(other => other.Subregion == subregion).Sum(other => other.Rows.Count);
                lines.AddRange(["", subregion]);
                lines.AddRange(Wrapping.At(85, $"I {subregion}s genomförandeplan finns frågorna. {subregion} har beviljat {count} projekt. Nedan återfinns en tabell över dem."));
            }

            lines.AddRange(["", table.Theme, ""]);
            lines.AddRange(Head());
            lines.AddRange(table.Rows.SelectMany(Row));
            if (HasTotals)
            {
                lines.Add(Order is CellOrder.Columns ? Columns("Total", "", "", table.Rows.Sum(row => row.TotalCost), table.Rows.Sum(row => row.RunFunding))
                    : $"Total {Amount(table.Rows.Sum(row => row.TotalCost))} {Amount(table.Rows.Sum(row => row.RunFunding))}");
            }

            foreach (var row in table.Rows)
            {
                lines.Add("");
                lines.AddRange(Wrapping.At(80, row.Heading));
                lines.AddRange(Wrapping.At(80, $"Projektägare: {row.OwnerInHeading}"));
                lines.Add("");
                lines.AddRange(Wrapping.At(85, row.Purpose!));
            }
        }

        return string.Join(new string('\n', 1 + BlankLines), lines);
    }

    private string[] Head() => Order is CellOrder.Columns
        ? [Column("Projekt", TitleWidth) + Column("Projektägare", OwnerWidth) + Column("Prior.", 14) + Column("Total", 16) + "Varav RUN",
            Column("", TitleWidth) + Column("", OwnerWidth) + Column("fråga", 14) + Column("kostnad", 16)]
        : ["Projekt Projektägare", "Prior. fråga", "Total förväntad", "kostnad", "Varav RUN"];

    private IEnumerable<string> Row(SampleRow row)
    {
        var title = Wrapping.At(TitleWidth, row.Title);
        var owner = Wrapping.At(OwnerWidth, row.Owner);
        var numbers = $"{row.Question} {Amount(row.TotalCost)} {Amount(row.RunFunding)}";
        switch (Order)
        {
            case CellOrder.CellByCell when title.Count == 1 && owner.Count == 1:
                return [$"{title[0]} {owner[0]} {numbers}"];
            case CellOrder.CellByCell:
                return [.. title, .. owner.SkipLast(1), $"{owner[^1]} {numbers}"];
            case CellOrder.NumbersWrapped:
                return [.. title, .. owner.SkipLast(1), $"{owner[^1]} {numbers[..^4]}", numbers[^3..]];
            case CellOrder.NumbersApart:
                return [.. title, .. owner, numbers];
            case CellOrder.Columns:
                return Enumerable.Range(0, Math.Max(title.Count, owner.Count)).Select(i => i == 0
                    ? Columns(title[0], owner[0], row.Question!, row.TotalCost, row.RunFunding)
                    : (Column(title.ElementAtOrDefault(i) ?? "", TitleWidth) + (owner.ElementAtOrDefault(i) ?? "")).TrimEnd());
            default:
                var last = Math.Max(title.Count, owner.Count) - 1;
                var at = Order is CellOrder.LineByLine ? last : 0;
                return Enumerable.Range(0, last + 1).Select(i =>
                    $"{title.ElementAtOrDefault(i)} {owner.ElementAtOrDefault(i)} {(i == at ? numbers : "")}".Replace("  ", " ", StringComparison.Ordinal).Trim());
        }
    }

    private string Columns(string title, string owner, string question, long? totalCost, long? runFunding) => new StringBuilder()
        .Append(Column(title, TitleWidth)).Append(Column(owner, OwnerWidth)).Append(Column(question, 14))
        .Append(Column(Amount(totalCost), 16)).Append(Amount(runFunding)).ToString();

    private static string Column(string text, int width) => text.PadRight(width + 3);

    private static string Amount(long? amount) => amount!.Value.ToString("#,0", Spaced);
}
