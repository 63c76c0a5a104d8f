using CsCheck;
using ProjectSearch.Projects;

namespace ProjectSearch.Tests.Indexing;

/// <summary>A catalog with projects that refer to it: small, made at random or by hand.</summary>
internal sealed record Dataset(Catalog Catalog, IReadOnlyList<Project> Projects)
{
    private static readonly DateTimeOffset Imported = new(2021, 3, 4, 5, 6, 7, TimeSpan.Zero);

    public static readonly Catalog SmallCatalog = new(
        [
            new(1, "goteborgs-stad", "Göteborgs Stad", ["Göteborgs Stad", "Göteborg"]),
            new(4, "fyrbodals-kommunalforbund", "Fyrbodals kommunalförbund", ["Fyrbodals kommunalförbund"]),
            new(5, "amals-kommun", "Åmåls kommun", ["Åmåls kommun", "Åmål"]),
            new(9, "orust", "Orust", ["Orust"]),
            new(12, "alvsborg-ab", "Älvsborg AB", ["Älvsborg AB"]),
        ],
        [
            new(1, "fyrbodal", "Fyrbodal", new Dictionary<int, string> { [2020] = "Om Fyrbodal.", [2019] = "Förr." }),
            new(2, "skaraborg", "Skaraborg", new Dictionary<int, string>()),
            new(7, "borasregionen", "Boråsregionen", new Dictionary<int, string>()),
        ],
        [new(1, "en-region-for-alla", "En region för alla"), new(3, "en-ledande-kunskapsregion", "En ledande kunskapsregion")],
        [
            new Source
            {
                Id = 2,
                Name = "Bilaga 3",
                Publisher = "Västra Götalandsregionen",
                Sha256 = new string('a', 64),
                Year = 2020,
                ImportedAt = Imported,
                ProjectCount = 3,
                ControlTotals = [new(1, 3, 10, 5, 10, 5)],
                Findings = [new(FindingCode.ProjectCountMismatch, FindingSeverity.Warning, "Three are named.", ["3", "4"], null)],
            },
        ],
        [new(2, 2, Imported, 1, 2, 3, 4), new(1, 2, Imported.AddDays(-1), 5, 0, 0, 0)]);

    private static readonly Gen<string> Titles = Gen.OneOf(
        Gen.OneOf("Förstudie", "förstudie", "Ängar", "Zonen", "Öppna data", "Århus", "Wera", "Vera", "Entré", "Entre", "100 %", "3 skäl", "A-B", "a b"),
        Gen.Select(Gen.OneOf("Kompetens", "Turism", "Åter", "Över"), Gen.Int[1, 40], (word, number) => $"{word} {number}"));

    private static readonly Gen<Finding> Findings = Gen.Select(
        Gen.Enum<FindingCode>(),
        Gen.Enum<FindingSeverity>(),
        (code, severity) => new Finding(code, severity, "Something is odd.", ["a", "b"], 7));

    private static readonly Gen<Project> AnyProject =
        from title in Titles
        from year in Gen.Int[2018, 2021]
        from kind in Gen.Enum<ProjectKind>()
        from owners in Gen.OneOf(1L, 4L, 5L, 9L).List[0, 3]
        from subregion in Gen.OneOf<long?>(null, 1, 2, 7)
        from theme in Gen.OneOf<long?>(null, 1, 3)
        from question in Gen.OneOf(Gen.Const((int?)null), Gen.Int[1, 5].Select(number => (int?)number))
        from total in Gen.OneOf(Gen.Const((long?)null), Gen.Long[0, 6].Select(number => (long?)number * 100_000), Gen.Long[0, 1_000_000_000_000].Select(number => (long?)number))
        from run in Gen.OneOf(Gen.Const((long?)null), Gen.Long[0, 6].Select(number => (long?)number * 50_000), Gen.Const((long?)1_000_000_000_000))
        from findings in Findings.List[0, 2]
        from import in Gen.Int[1, 3]
        from withdrawn in Gen.Int[0, 9]
        select new Project
        {
            Id = 0,
            Slug = "",
            Year = year,
            Title = title,
            Purpose = "Syftet är att stärka regionen.",
            Kind = kind,
            OwnerIds = owners,
            SubregionId = subregion,
            ThemeId = theme,
            SourceId = 2,
            PriorityQuestion = question,
            PriorityQuestionLabel = question?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "Övergripande",
            TotalCost = total,
            RunFunding = run,
            Provenance = new Provenance(1, null, 3, title, "Ägare", null, "1 800 000"),
            Findings = findings,
            ChangedInImport = import,
            Withdrawn = withdrawn == 0,
        };

    /// <summary>Up to sixty projects of the small catalog.</summary>
    public static Gen<Dataset> Random { get; } = AnyProject.List[0, 60].Select(projects => new Dataset(SmallCatalog, Numbered(projects)));

    public IEnumerable<Project> Listed => Projects.Where(project => !project.Withdrawn);

    /// <summary>A project with nothing but what it must have.</summary>
    public static Project Plain(long id, string title) => new()
    {
        Id = id,
        Slug = $"2020-{SwedishSlug.Of(title)}-{id}",
        Year = 2020,
        Title = title,
        Kind = ProjectKind.Project,
        OwnerIds = [],
        SourceId = 2,
        Provenance = new Provenance(null, null, null, title, "", null, null),
        Findings = [],
        ChangedInImport = 1,
    };

    public static Dataset Of(params Project[] projects) => new(SmallCatalog, projects);

    private static IReadOnlyList<Project> Numbered(IEnumerable<Project> projects) =>
        [.. projects.Select((project, place) => project with { Id = place + 1, Slug = $"{SwedishSlug.Of(project.Title)}-{place + 1}" })];
}
