using NJsonSchema;
using ProjectSearch.Api.Tests.Commands;

namespace ProjectSearch.Api.Tests.Export;

public sealed class GivingSchemaTests : IAsyncLifetime
{
    private const string Bare = "year;title;subregion;owner\n2019;Bara en titel;;\n2019;Från en annan lista;Sjöregionen;Marks kommun\n";

    private readonly CommandRun _run = new();

    public async ValueTask InitializeAsync()
    {
        var files = new[] { await _run.WriteAppendixAsync(), _run.Write("lista.csv", Bare) };
        Assert.Equal((0, 0), ((await _run.RunAsync(["import", .. files])).Code, (await _run.RunAsync("reindex")).Code));
    }

    public ValueTask DisposeAsync()
    {
        _run.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_package_holds_what_the_standard_takes_and_nothing_besides()
    {
        var schema = await JsonSchema.FromJsonAsync(
            RepositoryFiles.Read("tests", "ProjectSearch.Api.Tests", "Export", "Schemas", "grants.schema.json"), TestContext.Current.CancellationToken);

        Assert.Empty(Problems(schema, await PackageAsync()));
        Assert.Empty(Problems(schema, await ConfiguredPackageAsync()));
        Assert.NotEmpty(Problems(schema, (await PackageAsync()).Replace("\"SEK\"", "\"SEC\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_package_is_valid_by_the_schema_of_the_standard()
    {
        Assert.SkipWhen(GivingStandard.Folder is null, "PROJECTSEARCH_GIVING_SCHEMA names no folder with the standard's schema; see Export/Schemas/README.md.");

        var withoutDates = await GivingStandard.ReadAsync("awardDate");
        var lenient = await GivingStandard.ReadAsync(GivingStandard.Lacking);

        Assert.Empty(Problems(lenient, await PackageAsync()));
        Assert.Empty(Problems(lenient, await ConfiguredPackageAsync()));
        Assert.Empty(Problems(withoutDates, await PackageAsync("--where", "{\"year\":{\"eq\":2020}}")));
        Assert.NotEmpty(Problems(await GivingStandard.ReadAsync(), await PackageAsync()));
    }

    private static IEnumerable<string> Problems(JsonSchema schema, string package) => schema.Validate(package).Select(error => error.ToString());

    private async Task<string> PackageAsync(params string[] options)
    {
        var answer = await _run.RunAsync(["export", "--format", "json", .. options]);
        Assert.Equal(0, answer.Code);
        return System.Text.Encoding.UTF8.GetString(answer.Bytes);
    }

    private Task<string> ConfiguredPackageAsync() => PackageAsync(
        "--Dataset:Publisher=Regionen", "--Dataset:PublisherUrl=https://region.example", "--Dataset:Licence=http://creativecommons.org/publicdomain/zero/1.0/", "--Dataset:GivingPrefix=360G-regionen");
}
