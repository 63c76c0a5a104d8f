using CsCheck;

namespace ProjectSearch.Tests.Importing.Appendix;

/// <summary>Makes up appendices: places, themes, titles, owners and amounts, with numbers in titles and at the end of owners.</summary>
internal static class RandomAppendices
{
    private static readonly string[] TitleWords =
    [
        "Hållbar", "digital", "omställning", "Smart", "industri", "för", "kompetens", "i", "framtidens", "besöksnäring", "Maritim",
        "utveckling", "nätverk", "unga", "företagare", "cirkulära", "material", "inom", "kultur", "landsbygd", "FoU-samverkan", "e-hälsa",
        "Grön", "logistik", "2.0", "2021", "II", "mötesplats", "Kunskapslyft", "mat", "energi", "start-up", "testbädd", "validering",
    ];

    private static readonly string[] OwnerNames =
    [
        "Almi Företagspartner", "Norrköpings kommun", "Innovatum AB", "Region 10", "Högskolan i Skövde", "Science Park 7", "Kommunalförbundet Åsen",
        "Coompanion Dalsland ekonomisk förening", "Stiftelsen Drivhuset", "IUC Väst AB", "Turistrådet Västsverige", "Svensk Hemslöjd", "Bygdegård 24",
        "Not Quite", "Marks kommun och Borås stad", "Lärcentrum (Vux)", "Science Center Navet", "Göteborgs universitet",
    ];

    private static readonly string[] Places = ["Norrbygden", "Sjöregionen", "Mellanlandet"];

    private static readonly string[] Themes = ["En levande landsbygd", "Framtidens näringsliv", "Kultur som engagerar", "En kunskapsregion"];

    private static readonly Gen<string> Title = Gen.Shuffle(TitleWords, 2, 9)
        .Select(words => string.Join(' ', words))
        .Select(title => char.ToUpperInvariant(title[0]) + title[1..]);

    private static readonly Gen<long> Amount = Gen.OneOf(
        Gen.Long[10, 999].Select(thousands => thousands * 1000),
        Gen.Long[10_000, 99_999_999]);

    private static readonly Gen<SampleRow> Row = Gen.Select(
        Title,
        Gen.Int[0, OwnerNames.Length - 1].Select(i => OwnerNames[i]),
        Gen.OneOf(Gen.Int[1, 32].Select(question => $"{question}"), Gen.Const("Övergripande")),
        Amount,
        Gen.Int[1, 100],
        (title, owner, question, total, share) => new SampleRow(
            title, owner, question, total, Math.Max(1000, total * share / 100), PurposeOf(title, owner)));

    private static readonly Gen<SampleRow[]> Rows = Row.Array[1, 7]
        .Select(rows => rows.DistinctBy(row => row.Title).ToArray());

    public static Gen<SampleAppendix> Any { get; } = Rows.Array[1, 5].Select(tables => new SampleAppendix(
        2018,
        [.. tables.Select((rows, i) => new SampleTable(Places[i / 2], Themes[i % 2 == 0 ? 0 : (i % 3) + 1], rows))]));

    public static Gen<TextLayout> Layout { get; } = Gen.Select(
        Gen.Enum<CellOrder>(),
        Gen.Int[16, 40],
        Gen.Int[18, 32],
        Gen.Int[0, 1],
        (order, title, owner, blanks) => new TextLayout(order, title, owner, true, blanks));

    // Ends in words of its own: a line that most pages end in is taken for a footer.
    private static string PurposeOf(string title, string owner) =>
        $"Syftet med projektet är att utveckla arbetet. Det leds av {owner} och har fått namnet {title}.";
}
