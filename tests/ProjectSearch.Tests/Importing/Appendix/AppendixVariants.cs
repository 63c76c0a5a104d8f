using System.Globalization;
using System.Text.RegularExpressions;

namespace ProjectSearch.Tests.Importing.Appendix;

/// <summary>The shipped text as other years, programs and hands might have laid it out; what it says stays the same.</summary>
internal static partial class AppendixVariants
{
    public static IReadOnlyDictionary<string, Func<string, string>> All { get; } = new Dictionary<string, Func<string, string>>
    {
        ["CRLF"] = text => text.ReplaceLineEndings("\r\n"),
        ["CR"] = text => text.ReplaceLineEndings("\r"),
        ["byte order mark"] = text => "\uFEFF" + text,
        ["decomposed letters"] = text => text
            .Replace("å", "a\u030A", StringComparison.Ordinal).Replace("ä", "a\u0308", StringComparison.Ordinal).Replace("ö", "o\u0308", StringComparison.Ordinal),
        ["ligatures"] = text => text.Replace("fi", "\uFB01", StringComparison.Ordinal).Replace("fl", "\uFB02", StringComparison.Ordinal),
        ["no blank lines"] = text => Lines(text, line => line.Trim().Length == 0 ? null : line),
        ["single-spaced"] = text => Blanks().Replace(text, match => match.Value.Count(character => character == '\n') > 2 ? "\n\n" : "\n"),
        ["triple-spaced"] = text => Blanks().Replace(text, match => match.Value + (match.Value.Contains("\n\n", StringComparison.Ordinal) ? "\n" : "")),
        ["trimmed lines"] = text => Lines(text, line => line.Trim()),
        ["indented lines"] = text => Lines(text, line => "    " + line),
        ["no-break spaces in amounts"] = text => Amounts(text, " ", "\u00A0", ""),
        ["no-break spaces everywhere in rows"] = text => Amounts(text, "\u00A0", "\u00A0", ""),
        ["narrow no-break spaces in amounts"] = text => Amounts(text, " ", "\u202F", ""),
        ["dots in amounts"] = text => Amounts(text, " ", ".", ""),
        ["kr behind amounts"] = text => Amounts(text, " ", " ", " kr"),
        ["dots and kr"] = text => Amounts(text, " ", ".", " kr"),
        ["kr after a no-break space"] = text => Amounts(text, " ", "\u00A0", "\u00A0kr"),
        ["decimals"] = text => Amounts(text, " ", " ", ",00"),
        ["no separators in amounts"] = text => Amounts(text, " ", "", ""),
        ["wide columns"] = text => Amounts(text, "    ", " ", ""),
        ["tabs between columns"] = text => Amounts(text, "\t", " ", ""),
        ["numbers on a line of their own"] = text => RowEnds(text, (words, numbers) => $"{words}\n{numbers}"),
        ["numbers on a line a cell"] = text => Amounts(text, "\n", " ", "", "\n"),
        ["Totalt"] = text => Totals().Replace(text, "Totalt ${numbers}"),
        ["Summa:"] = text => Totals().Replace(text, "Summa: ${numbers}"),
        ["SUMMA"] = text => Totals().Replace(text, "SUMMA ${numbers}"),
        ["total with a line a cell"] = text => Totals().Replace(text, match => "Total\n" + match.Groups["numbers"].Value),
        ["total in narrow columns"] = TotalsWrapped,
        ["head on one line"] = text => Heads(text, "Projekt Projektägare Prioriterad fråga Totalkostnad Varav RUN"),
        ["head with a word a line"] = text => Heads(text, "Projekt\nProjektägare\nPrior.\nFråga\nTotal\nförväntad\nkostnad\nVarav\nRUN"),
        ["head with hyphens"] = text => Heads(text, "Projekt Projekt-\nägare Priori-\nterad fråga\nTotal förväntad kost-\nnad Varav RUN"),
        ["head with units"] = text => Heads(text, "Projekt Projektägare Prior. fråga\nTotal förväntad kostnad (kr)\nVarav RUN (kr)"),
        ["head in capitals"] = text => Heads(text, "PROJEKT PROJEKTÄGARE PRIOR. FRÅGA TOTALKOSTNAD VARAV RUN"),
        ["pages with headers and numbers"] = text => Paged(text, 47, page => $"\fBilaga 3\nSida {page} (40)\n"),
        ["pages with footers"] = text => Paged(text, 53, page => $"\nSida {page} av 40\n\f"),
        ["pages without form feeds"] = text => Paged(text, 60, page => $"\n\n\n{page}\n\n\n"),
        ["pages with the title repeated"] = text => Paged(text, 41, page => $"\fSammanfattande beskrivning – 2020 års beviljade\n{page}\n"),
        ["heads repeated on each page"] = HeadsRepeated,
        ["label in capitals"] = text => text.Replace("Projektägare: ", "PROJEKTÄGARE: ", StringComparison.Ordinal),
        ["label with a space"] = text => text.Replace("Projektägare: ", "Projektägare : ", StringComparison.Ordinal),
        ["owner on the next line"] = text => text.Replace("Projektägare: ", "Projektägare:\n", StringComparison.Ordinal),
        ["other names of places and themes"] = text => text
            .Replace("Skaraborg", "Norrbygden", StringComparison.Ordinal).Replace("En region för alla", "Hållbara livsmiljöer", StringComparison.Ordinal),
    };

    private static string Lines(string text, Func<string, string?> change) =>
        string.Join('\n', text.Split('\n').Select(change).OfType<string>());

    private static string Heads(string text, string head) => Head().Replace(text, head + "\n\n");

    // Writes every row's and total's numbers anew.
    private static string Amounts(string text, string column, string group, string unit, string? before = null)
    {
        var shipped = ShippedAppendix.Package;
        foreach (var project in shipped.Projects)
        {
            text = text.Replace(
                $" {project.PriorityQuestionLabel} {Spaced(project.TotalCost!.Value, " ")} {Spaced(project.RunFunding!.Value, " ")} \n",
                $"{before ?? " "}{project.PriorityQuestionLabel}{column}{Amount(project.TotalCost.Value)}{column}{Amount(project.RunFunding.Value)}\n",
                StringComparison.Ordinal);
        }

        foreach (var total in shipped.Sources[0].ControlTotals)
        {
            text = text.Replace(
                $"{Spaced(total.StatedTotalCost, " ")} {Spaced(total.StatedRunFunding, " ")} \n",
                $"{Amount(total.StatedTotalCost)}{column}{Amount(total.StatedRunFunding)}\n",
                StringComparison.Ordinal);
        }

        return text;

        string Amount(long amount) => Spaced(amount, group) + unit;
    }

    // Columns as wide as six digits leave the last three of a longer amount to a line of their own.
    private static string TotalsWrapped(string text) => ShippedAppendix.Package.Sources[0].ControlTotals.Aggregate(text, (before, total) =>
    {
        var amounts = new[] { Spaced(total.StatedTotalCost, " "), Spaced(total.StatedRunFunding, " ") };
        var heads = amounts.Select(amount => amount.Length > 7 ? amount[..^4] : amount);
        var ends = amounts.Where(amount => amount.Length > 7).Select(amount => $"\n{amount[^3..]}");
        return before.Replace($"{string.Join(' ', amounts)} \n", $"{string.Join(' ', heads)}{string.Concat(ends)}\n", StringComparison.Ordinal);
    });

    private static string RowEnds(string text, Func<string, string, string> change)
    {
        foreach (var project in ShippedAppendix.Package.Projects)
        {
            var numbers = project.Provenance.RawAmounts!;
            text = Regex.Replace(text, $@"(?<=\n)(?<words>[^\n]*\p{{L}}\)?) {numbers} (?=\n)", match => change(match.Groups["words"].Value, numbers));
        }

        return text;
    }

    private static string Spaced(long amount, string separator) =>
        amount.ToString("#,0", new NumberFormatInfo { NumberGroupSeparator = separator });

    private static string Paged(string text, int length, Func<int, string> pageBreak)
    {
        var lines = text.Split('\n');
        var isFree = true;
        var result = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            isFree = Head().IsMatch(string.Join('\n', lines.Skip(i).Take(14)) + "\n") ? false : isFree || lines[i].Contains("Varav", StringComparison.Ordinal);
            result.Add(i > 0 && i % length == 0 && isFree ? pageBreak(i / length) + lines[i] : lines[i]);
        }

        return string.Join('\n', result);
    }

    private static string HeadsRepeated(string text)
    {
        var count = 0;
        return Regex.Replace(
            text,
            @"(?<=\d{3} \n)(?=\n[^\n]*\p{L})",
            match => text[match.Index..].TrimStart().StartsWith("Total", StringComparison.Ordinal) || !IsInTable(text, match.Index) || count++ % 2 == 0
                ? ""
                : "\n12\n\fProjekt Projektägare\nPrior.\nfråga\nTotal\nförväntad\nkostnad\nVarav RUN\n\n");
    }

    private static bool IsInTable(string text, int index)
    {
        var rest = text[index..];
        var label = rest.IndexOf("Projektägare:", StringComparison.Ordinal);
        var total = Totals().Match(rest);
        return total.Success && total.Index < label;
    }

    [GeneratedRegex(@"\n(?:[ ]*\n)+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(?<=\n *)Totalt? +(?<numbers>[0-9 ]+)(?=\n)")]
    private static partial Regex Totals();

    [GeneratedRegex(@"(?<=^|\n) ?Projekt Projektägare ?\s+Prior\.\s+[Ff]råga\s+Total\s+förväntad\s+kostnad\s+Varav\s+RUN ?\n\s*")]
    private static partial Regex Head();
}
