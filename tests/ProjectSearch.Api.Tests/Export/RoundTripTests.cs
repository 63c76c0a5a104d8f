using System.Text;
using CsCheck;
using ProjectSearch.Api.Tests.Commands;
using ProjectSearch.Tests;

namespace ProjectSearch.Api.Tests.Export;

public sealed class RoundTripTests
{
    private static readonly string[] _pieces =
    [
        "Hållbar", "turism", "=", "+", "-", "@", "'", "''=", "\"", "\"\"", ",", ";", "\t", " | ", "|", "\n", "\r\n", "\n\n• ", " ", "\u00A0", "&", " och ",
        "Projektägare: X", "Total 1 000", "2.0", "år", "<b>", "\\", "%", "🙂", "e\u0301", "kommun", "Marks kommun", "IUC", "Drivhuset", "Högskolan Borås och Science Park Borås", "Borås stad / Miljö", "AB", "(", ")", "/", "\u2028", "Västra \"x\" AB",
    ];

    private static readonly Gen<string> _text = Gen.Int[0, _pieces.Length - 1].Select(i => _pieces[i]).Array[0, 6].Select(string.Concat);

    private static readonly Gen<string> _amount = Gen.OneOf(Gen.Const(""), Gen.Long[0, 1_000_000_000_000].Select(amount => $"{amount}"), Gen.OneOf("1 000,50", "2.500.000 kr"));

    private static readonly Gen<string[]> _row = Gen.Select(
        Gen.Int[1995, 2030],
        _text.Array[4],
        Gen.OneOf(Gen.Const(""), Gen.Const("Övergripande"), Gen.Int[1, 32].Select(number => $"{number}"), _text),
        Gen.Select(_amount, _amount),
        Gen.OneOf("", "PROJECT", "PRE_STUDY", "ACTIVITY", "UNKNOWN"),
        Gen.OneOf(_text, Gen.Const("T"), Gen.Const("Samma titel")),
        (year, texts, question, amounts, kind, title) => (string[])
            [$"{year}", texts[0], texts[1], question, title.Any(char.IsLetterOrDigit) ? title : "T", texts[2], amounts.Item1, amounts.Item2, kind, texts[3]]);

    [Fact]
    public Task Random_rows_imported_from_an_export_are_exported_as_the_same_bytes_in_both_dialects() =>
        _row.Array[1, 40].TryAsync(AssertComesBackAsync, times: 3);

    private static async Task AssertComesBackAsync(string[][] rows)
    {
        using var first = new CommandRun();
        var list = first.Write("list.csv", List(rows));
        await FillAsync(first, list);
        foreach (var dialect in (string[])["rfc4180", "excel-sv"])
        {
            using var second = new CommandRun();
            var export = await first.RunAsync("export", "--dialect", dialect);
            await File.WriteAllBytesAsync(second.File("export.csv"), export.Bytes, TestContext.Current.CancellationToken);
            await FillAsync(second, second.File("export.csv"));
            var again = await second.RunAsync("export", "--dialect", dialect);

            Assert.Equal(Encoding.UTF8.GetString(export.Bytes), Encoding.UTF8.GetString(again.Bytes));
            Assert.Equal(export.Bytes, again.Bytes);
        }
    }

    private static string List(string[][] rows) =>
        "year;subregion;theme;priorityQuestion;title;owner;totalCost;runFunding;kind;purpose\n"
        + string.Concat(rows.Select(row => string.Join(';', row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n"));

    private static async Task FillAsync(CommandRun run, string file)
    {
        var import = await run.RunAsync("import", file);
        Assert.True(import.Code == 0, import.Error);
        Assert.Equal(0, (await run.RunAsync("reindex")).Code);
    }
}
