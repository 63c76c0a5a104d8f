using System.Globalization;
using ProjectSearch.Projects;

namespace ProjectSearch.Api.Tests.Wire;

/// <summary>A dataset of 130 projects, the same every time, of which the last is withdrawn.</summary>
internal static class SampleData
{
    public const int ListedProjects = 129;

    private const long SourceId = 3;

    public static DatasetVersion Version { get; } = new(Guid.Parse("3f2504e0-4f89-41d3-9a0c-0305e82c3301"), 2);

    private static readonly DateTimeOffset _imported = new(2021, 3, 4, 5, 6, 7, TimeSpan.Zero);

    public static Catalog Catalog { get; } = new(
        [
            new(1, "goteborgs-stad", "Göteborgs Stad", ["Göteborgs Stad", "Göteborg"]),
            new(2, "fyrbodals-kommunalforbund", "Fyrbodals kommunalförbund", ["Fyrbodals kommunalförbund"]),
            new(3, "amals-kommun", "Åmåls kommun", ["Åmåls kommun"]),
        ],
        [
            new(1, "fyrbodal", "Fyrbodal", new Dictionary<int, string> { [2020] = "Om Fyrbodal." }),
            new(2, "skaraborg", "Skaraborg", new Dictionary<int, string>()),
        ],
        [new(1, "en-region-for-alla", "En region för alla"), new(2, "en-ledande-kunskapsregion", "En ledande kunskapsregion")],
        [
            new Source
            {
                Id = SourceId,
                Name = "Bilaga 3",
                Sha256 = new string('a', 64),
                Year = 2020,
                ImportedAt = _imported,
                ProjectCount = ListedProjects,
                ControlTotals = [new(1, 2, 10, 5, 10, 5)],
                Findings = [new(FindingCode.ProjectCountMismatch, FindingSeverity.Warning, "Three are named.", ["3", "4"], null)],
            },
        ],
        [new(2, SourceId, _imported, 1, 2, 3, 4), new(1, SourceId, _imported.AddDays(-1), 5, 0, 0, 0)]);

    public static IReadOnlyList<Project> Projects { get; } = [.. Enumerable.Range(1, 130).Select(Make)];

    private static Project Make(int number) => new()
    {
        Id = number,
        Slug = string.Create(CultureInfo.InvariantCulture, $"projekt-{number:D3}"),
        Year = 2018 + (number % 3),
        Title = string.Create(CultureInfo.InvariantCulture, $"Projekt {number:D3} för kompetens"),
        Purpose = "Syftet är att stärka kompetensförsörjningen.\n\nOch mer därtill.",
        Kind = (ProjectKind)(number % 4),
        OwnerIds = number % 10 == 0 ? [1, 2] : [(number % 3) + 1],
        SubregionId = number % 7 == 0 ? null : (number % 2) + 1,
        ThemeId = (number % 2) + 1,
        SourceId = SourceId,
        PriorityQuestion = number % 5 == 0 ? null : number % 5,
        PriorityQuestionLabel = number % 5 == 0 ? "Övergripande" : (number % 5).ToString(CultureInfo.InvariantCulture),
        TotalCost = number % 11 == 0 ? null : number * 10_000L,
        RunFunding = number % 11 == 0 ? null : number * 4_000L,
        Provenance = new Provenance(number, number + 1, 2, "Projekt", "Ägare", null, "1 800 000"),
        Findings = number % 13 == 0
            ? [new Finding(FindingCode.OwnerSpellingDiffers, FindingSeverity.Info, "The owner is spelt in two ways.", ["Åmål", "Åmåls kommun"], number)]
            : [],
        ChangedInImport = (number % 2) + 1,
        Withdrawn = number == 130,
    };
}
