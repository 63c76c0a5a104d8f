using System.Diagnostics;
using System.Text;
using CsCheck;
using ProjectSearch.Importing;
using ProjectSearch.Tests.Importing.Pdf;

namespace ProjectSearch.Tests.Importing.Appendix;

public sealed class DamagedAppendixTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private static readonly string[] Splinters =
        ["\n", "\f", " ", "1 000 000 ", "Total ", "Projektägare: ", "Projekt Projektägare Prior. fråga Total kostnad Varav RUN\n", "Övergripande ", "-", "•", "(", "17\n", "\u00A0"];

    private static readonly byte[] Pdf = PdfLayout.Of(SampleAppendix.Shipped, VerticalPlace.Top);

    [Fact]
    public void A_truncated_appendix_is_read_or_refused() =>
        Gen.Int[0, ShippedAppendix.Text.Length].Try(length => ReadOrRefuse(ShippedAppendix.Text[..length]), times: 25);

    [Fact]
    public void An_appendix_that_lacks_its_beginning_is_read_or_refused() =>
        Gen.Int[0, ShippedAppendix.Text.Length].Try(length => ReadOrRefuse(ShippedAppendix.Text[length..]), times: 25);

    [Fact]
    public void A_mutated_appendix_is_read_or_refused() =>
        Gen.Select(Gen.Int[0, ShippedAppendix.Text.Length - 200], Gen.Int[0, 200], Gen.Int[0, Splinters.Length - 1], Gen.Int[0, 8]).Array[1, 40].Try(
            changes => ReadOrRefuse(changes.Aggregate(ShippedAppendix.Text, (text, change) =>
            {
                var (at, length, splinter, times) = change;
                var start = Math.Min(at, text.Length);
                var removed = Math.Min(length, text.Length - start);
                return text.Remove(start, removed).Insert(start, string.Concat(Enumerable.Repeat(Splinters[splinter], times)));
            })),
            times: 25);

    [Fact]
    public void Lines_in_any_order_are_read_or_refused() =>
        Gen.Shuffle(ShippedAppendix.Text.Split('\n')).Try(lines => ReadOrRefuse(string.Join('\n', lines)), times: 8);

    [Fact]
    public void A_mutated_PDF_is_read_or_refused() =>
        Gen.Select(Gen.Int[0, Pdf.Length - 1], Gen.Byte).Array[1, 60].Try(
            changes =>
            {
                var bytes = Pdf.ToArray();
                foreach (var (at, value) in changes)
                {
                    bytes[at] = value;
                }

                ReadOrRefuse(bytes, ".pdf");
            },
            times: 25);

    [Fact]
    public void A_truncated_PDF_is_read_or_refused() =>
        Gen.Int[0, Pdf.Length].Try(length => ReadOrRefuse(Pdf[..length], ".pdf"), times: 30);

    [Fact]
    public void A_table_with_thousands_of_ambiguous_rows_is_read_in_bounded_time()
    {
        var rows = string.Concat(Enumerable.Range(1, 1500).Select(i => $"Projekt nummer{i} Ägaren AB {(i % 9) + 1} {(i % 900) + 100} 111 222 {(i % 90) + 10} 333\n"));
        ReadOrRefuse($"2020 års beviljade delregionala insatser\nNorden\nNorden har beviljat 1500 projekt.\nTemat\nProjekt Projektägare Prior. fråga Total kostnad Varav RUN\n{rows}Total 1 234 567 890 123 456 789\n");
    }

    private static void ReadOrRefuse(string text) => ReadOrRefuse(Encoding.UTF8.GetBytes(text), ".txt");

    private static void ReadOrRefuse(byte[] bytes, string extension)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            foreach (var project in ShippedAppendix.Read(bytes, extension).Projects)
            {
                Assert.NotEmpty(project.Title);
            }
        }
        catch (ImportException exception)
        {
            Assert.NotEmpty(exception.Problem);
        }

        Assert.True(clock.Elapsed < Longest, $"Reading took {clock.Elapsed}.");
    }
}
