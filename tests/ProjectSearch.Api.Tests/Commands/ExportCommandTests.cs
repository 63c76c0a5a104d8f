using System.Text;
using ProjectSearch.Api.Tests.Hosting;

namespace ProjectSearch.Api.Tests.Commands;

public sealed class ExportCommandTests : IAsyncLifetime
{
    private readonly CommandRun _run = new();

    public async ValueTask InitializeAsync() => await FillAsync(_run, await _run.WriteAppendixAsync());

    public ValueTask DisposeAsync()
    {
        _run.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("csv", "search", "kompetensförsörjning", "dialect", "excel-sv")]
    [InlineData("csv", "where", "{\"year\":{\"eq\":2020}}", "columns", "title,owner")]
    [InlineData("jsonl", "order", "[{\"title\":\"DESC\"}]")]
    [InlineData("csv", "search", "\"finns inte alls\"", "match", "STRICT")]
    [InlineData("json")]
    public async Task The_bytes_are_those_of_the_endpoint(string format, params string[] parameters)
    {
        var pairs = parameters.Chunk(2).ToList();
        var answer = await _run.RunAsync(["export", "--format", format, .. pairs.SelectMany(pair => new[] { "--" + pair[0], pair[1] })]);
        await using var node = new ServingNode(_run.Folder);
        await node.WaitUntilFollowingAsync();
        using var client = node.CreateClient();
        var question = string.Join('&', pairs.Select(pair => $"{pair[0]}={Uri.EscapeDataString(pair[1])}"));
        using var response = await client.GetAsync(new Uri($"/export/projects.{format}?{question}", UriKind.Relative), TestContext.Current.CancellationToken);
        var served = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, answer.Code);
        Assert.Equal($"Dataset version {response.Headers.GetValues("Dataset-Version").Single()}.{Environment.NewLine}", answer.Error);
        Assert.Equal(Encoding.UTF8.GetString(served), Encoding.UTF8.GetString(answer.Bytes));
    }

    [Theory]
    [InlineData("rfc4180", null)]
    [InlineData("excel-sv", null)]
    [InlineData("rfc4180", "slug,year,subregion,title,owner,totalCost,runFunding,otherFunding,runShare")]
    [InlineData("excel-sv", "purpose,title,year")]
    public async Task An_export_that_is_imported_is_exported_as_the_same_bytes(string dialect, string? columns)
    {
        using var again = new CommandRun();
        string[] question = ["export", "--dialect", dialect, .. columns is null ? Array.Empty<string>() : ["--columns", columns]];
        var file = again.File("projects.csv");

        var first = await _run.RunAsync([.. question, "--output", file]);
        await FillAsync(again, file);
        var second = await again.RunAsync(question);

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.Equal(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), Encoding.UTF8.GetString(second.Bytes).TrimStart('\uFEFF'));
        Assert.Equal(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), second.Bytes);
    }

    [Fact]
    public async Task Texts_that_look_like_formulas_guards_or_quotes_come_back_as_the_same_bytes()
    {
        using var one = new CommandRun();
        using var other = new CommandRun();
        string[] question = ["export", "--columns", "year,title,purpose,totalCost", "--order", "[{\"title\":\"ASC\"}]"];
        string[] texts = ["=1+1", "'=1", "''@a", "-5 % rabatt", "'n Sync", "a;b,\"c\"", "två\nrader", "+46 33", "\" citat"];
        var rows = texts.Select((text, i) => $"2019;\"P{i} {Quoted(text)}\";\"{Quoted(ProjectSearch.Exporting.SpreadsheetText.Harmless(text))}\";{i * 1000}\n");
        await FillAsync(one, one.Write("list.csv", "year;title;purpose;totalCost\n" + string.Concat(rows)));

        var first = await one.RunAsync([.. question, "--output", other.File("list.csv")]);
        await FillAsync(other, other.File("list.csv"));
        var second = await other.RunAsync(question);

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.Equal(await File.ReadAllBytesAsync(other.File("list.csv"), TestContext.Current.CancellationToken), second.Bytes);
        Assert.Contains(",'=1+1,", Encoding.UTF8.GetString(second.Bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--columns", "colour")]
    [InlineData("--dialect", "excel-de")]
    [InlineData("--where", "{\"colour\":1}")]
    [InlineData("--where", "{")]
    [InlineData("--format", "xml")]
    [InlineData("--format", "json", "--search", "\"finns inte alls\"", "--match", "STRICT")]
    public async Task What_can_not_be_exported_exits_with_2_and_leaves_the_file_alone(params string[] options)
    {
        var file = _run.Write("kept.csv", "kept");

        var answer = await _run.RunAsync(["export", .. options, "--output", file]);

        Assert.Equal(2, answer.Code);
        Assert.NotEmpty(answer.Error);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
        Assert.Equal("kept", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Without_an_index_it_exits_with_1_and_says_what_builds_one()
    {
        using var empty = new CommandRun();

        var answer = await empty.RunAsync("export");

        Assert.Equal(1, answer.Code);
        Assert.Contains("reindex", answer.Error, StringComparison.Ordinal);
    }

    private static async Task FillAsync(CommandRun run, string file)
    {
        Assert.Equal((0, 0), ((await run.RunAsync("import", file)).Code, (await run.RunAsync("reindex")).Code));
    }

    private static string Quoted(string text) => text.Replace("\"", "\"\"", StringComparison.Ordinal);
}
