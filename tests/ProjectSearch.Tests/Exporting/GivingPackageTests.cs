using System.Text.Json;
using ProjectSearch.Exporting.Giving;
using ProjectSearch.Projects;

namespace ProjectSearch.Tests.Exporting;

public sealed class GivingPackageTests
{
    private static readonly DatasetVersion Version = new(Guid.Parse("3f2504e0-4f89-41d3-9a0c-0305e82c3301"), 17);

    private static readonly Catalog Entities = new(
        [new Organisation(1, "marks-kommun", "Marks kommun", ["Marks kommun"]), new Organisation(2, "boras-stad", "Borås stad", ["Borås stad"])],
        [new Subregion(3, "borasregionen", "Boråsregionen", new Dictionary<int, string>())],
        [new Theme(4, "en-region-for-alla", "En region för alla")],
        [Source(5, "Västra Götalandsregionen"), Source(6, null)],
        [new Import(2, 5, new DateTimeOffset(2021, 3, 4, 5, 6, 7, TimeSpan.Zero), 1, 0, 0, 0), new Import(1, 6, DateTimeOffset.UnixEpoch, 1, 0, 0, 0)]);

    private static readonly Project Whole = new()
    {
        Id = 1,
        Slug = "2020-borasregionen-kulturskolan",
        Year = 2020,
        Title = "Gränslösa kulturskolan",
        Purpose = "Förstudiens syfte",
        Kind = ProjectKind.PreStudy,
        OwnerIds = [1, 2],
        SubregionId = 3,
        ThemeId = 4,
        SourceId = 5,
        PriorityQuestion = 27,
        PriorityQuestionLabel = "27",
        TotalCost = 120_000,
        RunFunding = 60_000,
        Provenance = new Provenance(1, null, null, "Gränslösa kulturskolan", "Marks kommun", null, null),
        Findings = [],
        ChangedInImport = 1,
    };

    [Fact]
    public async Task A_grant_holds_what_its_source_says()
    {
        using var package = await WriteAsync(new GivingOptions { IdentifierPrefix = "360G-test" }, Whole);

        Assert.Equal(
            """{"id":"360G-test-2020-borasregionen-kulturskolan","title":"Gränslösa kulturskolan","description":"Förstudiens syfte","currency":"SEK","amountAwarded":60000,"recipientOrganization":[{"id":"360G-test-org-marks-kommun","name":"Marks kommun"},{"id":"360G-test-org-boras-stad","name":"Borås stad"}],"fundingOrganization":[{"id":"360G-test-org-vastra-gotalandsregionen","name":"Västra Götalandsregionen"}],"beneficiaryLocation":[{"name":"Boråsregionen","countryCode":"SE"}],"classifications":[{"vocabulary":"Year of grant","code":"2020"},{"vocabulary":"VG2020-tema","code":"en-region-for-alla","title":"En region för alla"},{"vocabulary":"VG2020 prioriterad fråga","code":"27"}]}""",
            package.RootElement.GetProperty("grants")[0].GetRawText());
    }

    [Fact]
    public async Task What_the_source_does_not_say_is_left_out_and_said_so()
    {
        var bare = Whole with { Purpose = null, OwnerIds = [], SubregionId = null, ThemeId = null, PriorityQuestion = null, PriorityQuestionLabel = null, RunFunding = null, SourceId = 6 };
        using var package = await WriteAsync(new GivingOptions(), bare);

        Assert.Equal(
            ["id", "title", "currency", "classifications"],
            package.RootElement.GetProperty("grants")[0].EnumerateObject().Select(property => property.Name));
        Assert.Contains("award dates", package.RootElement.GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_package_names_its_version_its_publisher_and_its_licence()
    {
        using var package = await WriteAsync(new GivingOptions
        {
            Publisher = "Regionen \"Väst\"",
            PublisherWebsite = new Uri("https://region.example/"),
            Licence = "https://creativecommons.org/publicdomain/zero/1.0/",
        });
        var root = package.RootElement;

        Assert.Equal("1.4", root.GetProperty("version").GetString());
        Assert.Equal("360G-projectsearch-3f2504e04f8941d3-17", root.GetProperty("identifier").GetString());
        Assert.Equal("2021-03-04T05:06:07Z", root.GetProperty("modified").GetString());
        Assert.Equal("Regionen \"Väst\"", root.GetProperty("publisher").GetProperty("name").GetString());
        Assert.Equal("https://region.example/", root.GetProperty("publisher").GetProperty("website").GetString());
        Assert.Equal("https://creativecommons.org/publicdomain/zero/1.0/", root.GetProperty("license").GetString());
        Assert.Equal(0, root.GetProperty("grants").GetArrayLength());
    }

    [Fact]
    public async Task What_the_operator_does_not_state_is_left_out_and_terms_in_words_are_described()
    {
        using var silent = await WriteAsync(new GivingOptions());
        using var worded = await WriteAsync(new GivingOptions { Licence = "Ange källan" });

        Assert.False(silent.RootElement.TryGetProperty("publisher", out _) || silent.RootElement.TryGetProperty("license", out _));
        Assert.False(worded.RootElement.TryGetProperty("license", out _));
        Assert.EndsWith("Terms of use: Ange källan.", worded.RootElement.GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thousand_grants_are_a_thousand_grants()
    {
        using var package = await WriteAsync(new GivingOptions(), [.. Enumerable.Range(1, 1_000).Select(i => Whole with { Slug = $"p-{i}" })]);

        Assert.Equal(1_000, package.RootElement.GetProperty("grants").EnumerateArray().Select(grant => grant.GetProperty("id").GetString()).Distinct().Count());
    }

    private static Source Source(long id, string? publisher) => new()
    {
        Id = id,
        Name = "Bilaga 3",
        Publisher = publisher,
        Sha256 = new string('a', 64),
        Year = 2020,
        ImportedAt = DateTimeOffset.UnixEpoch,
        ProjectCount = 1,
        ControlTotals = [],
        Findings = [],
    };

    private static async Task<JsonDocument> WriteAsync(GivingOptions options, params Project[] projects)
    {
        using var output = new MemoryStream();
        await new GivingPackage(options, Entities, Version).WriteAsync(projects, output, TestContext.Current.CancellationToken);
        return JsonDocument.Parse(output.ToArray());
    }
}
