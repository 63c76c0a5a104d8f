using System.Globalization;
using ProjectSearch.Projects;

namespace ProjectSearch.Benchmarks.Searching;

/// <summary>Projects made at random from a seed: Swedish sentences with compounds, words as unevenly frequent as in real texts.</summary>
internal static class GeneratedProjects
{
    private const int Seed = 2020;

    private static readonly string[] First =
    [
        "kompetens", "närings", "besöks", "arbetsmarknads", "innovations", "företags", "utvecklings", "hållbarhets", "utbildnings", "miljö",
        "kultur", "landsbygds", "energi", "textil", "fordons", "livsmedels", "ungdoms", "klimat", "produktions", "forsknings", "tillväxt",
        "samverkans", "kunskaps", "digitaliserings", "etablerings", "turist", "industri", "region", "kommun", "process",
    ];

    private static readonly string[] Last =
    [
        "utveckling", "försörjning", "näring", "insatser", "arbete", "projektet", "strategi", "planen", "analys", "nätverk", "modellen",
        "kraft", "miljö", "stöd", "samverkan", "program", "centrum", "frågor", "behov", "området", "aktörer", "plattform", "system", "politik",
    ];

    private static readonly string[] Simple =
    [
        "projektet", "syftar", "till", "att", "stärka", "och", "utveckla", "företagen", "i", "regionen", "genom", "samverkan", "mellan",
        "kommuner", "högskolan", "näringslivet", "för", "en", "hållbar", "tillväxt", "med", "fokus", "på", "unga", "kompetens", "turism",
        "små", "medelstora", "företag", "innovation", "digitalisering", "målet", "är", "fler", "ska", "kunna", "arbeta", "som", "det",
        "långsiktiga", "nya", "arbetstillfällen", "etablera", "metoder", "validering", "inkubatorn", "e-handel", "forskning", "studenter",
    ];

    /// <summary>Entities that the projects refer to.</summary>
    public static Catalog Catalog { get; } = new(
        [.. Enumerable.Range(1, 400).Select(id => new Organisation(id, $"organisation-{id}", Organisation(id), [Organisation(id)]))],
        [.. Enumerable.Range(1, 4).Select(id => new Subregion(id, $"delregion-{id}", $"Delregion {id}", new Dictionary<int, string>()))],
        [.. Enumerable.Range(1, 4).Select(id => new Theme(id, $"tema-{id}", $"Tema {id}"))],
        [
            new Source
            {
                Id = 1,
                Name = "Generated",
                Sha256 = new string('0', 64),
                Year = 2020,
                ImportedAt = DateTimeOffset.UnixEpoch,
                ProjectCount = 0,
                ControlTotals = [],
                Findings = [],
            },
        ],
        []);

    /// <summary>The first projects of the sequence.</summary>
    public static IEnumerable<Project> Take(int count)
    {
        var random = new Random(Seed);
        for (var id = 1; id <= count; id++)
        {
            var total = random.NextInt64(50_000, 20_000_000);
            yield return new Project
            {
                Id = id,
                Slug = string.Create(CultureInfo.InvariantCulture, $"projekt-{id}"),
                Year = random.Next(2015, 2026),
                Title = Sentence(random, random.Next(2, 6)),
                Purpose = string.Join(' ', Enumerable.Range(0, random.Next(2, 9)).Select(_ => Sentence(random, random.Next(8, 22)) + ".")),
                Kind = ProjectKind.Project,
                OwnerIds = [random.Next(1, 401)],
                SubregionId = random.Next(1, 5),
                ThemeId = random.Next(1, 5),
                SourceId = 1,
                PriorityQuestion = random.Next(1, 33),
                TotalCost = total,
                RunFunding = random.NextInt64(0, total),
                Provenance = new Provenance(null, null, null, "", "", null, null),
                Findings = [],
                ChangedInImport = 1,
            };
        }
    }

    private static string Organisation(int id) => string.Create(CultureInfo.InvariantCulture, $"Organisation nummer {id}");

    private static string Sentence(Random random, int words)
    {
        var sentence = string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(random)));
        return char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    private static string Word(Random random) => random.Next(10) switch
    {
        < 7 => Simple[Uneven(random, Simple.Length)],
        < 9 => First[Uneven(random, First.Length)] + Last[Uneven(random, Last.Length)],
        _ => First[Uneven(random, First.Length)] + First[random.Next(First.Length)] + Last[random.Next(Last.Length)],
    };

    // The square makes the first words of a list frequent and the last ones rare.
    private static int Uneven(Random random, int count)
    {
        var share = random.NextDouble();
        return (int)(share * share * count);
    }
}
