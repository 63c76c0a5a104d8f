using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using ProjectSearch.Api.Tests.Commands;
using ProjectSearch.Api.Tests.Hosting;

namespace ProjectSearch.Api.Tests.Export;

public sealed partial class ExportTests : IAsyncLifetime
{
    private readonly CommandRun _run = new();
    private readonly ServingNode _node;

    public ExportTests() => _node = new ServingNode(_run.Folder);

    public async ValueTask InitializeAsync() => await _node.WaitUntilFollowingAsync();

    public async ValueTask DisposeAsync()
    {
        await _node.DisposeAsync();
        _run.Dispose();
    }

    // Power Query itself can't be run here: what the README tells it must be so.
    [Fact]
    public async Task The_columns_that_the_readme_types_are_those_that_hold_numbers()
    {
        var told = TypedColumn().Matches(RepositoryFiles.Read("README.md")).Select(match => (match.Groups["name"].Value, match.Groups["type"].Value == "Int64.Type"));

        var lines = await _node.GetAsync("/export/projects.jsonl?columns=all");
        var rows = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var columns = rows[0].EnumerateObject().Select(column => column.Name)
            .Select(name => (Name: name, Numbers: rows.Select(row => row.GetProperty(name)).Where(value => value.ValueKind == JsonValueKind.Number).ToList()))
            .Where(column => column.Numbers.Count > 0);

        Assert.Equal(columns.Select(column => (column.Name, column.Numbers.TrueForAll(value => value.TryGetInt64(out _)))), told);
    }

    [Fact]
    public async Task Each_format_gives_the_rows_of_the_query()
    {
        const string question = "search=kompetensförsörjning&where={\"subregion\":{\"slug\":{\"eq\":\"fyrbodal\"}}}&order=[{\"title\":\"ASC\"}]";
        var titles = Titles(await _node.GetAsync(
            "/graphql?query={projects(search:\"kompetensförsörjning\",where:{subregion:{slug:{eq:\"fyrbodal\"}}},order:[{title:ASC}]){nodes{title}}}"));

        var csv = await _node.GetAsync("/export/projects.csv?columns=title,runFunding&" + question);
        var lines = await _node.GetAsync("/export/projects.jsonl?columns=title,runFunding&" + question);
        var json = await _node.GetAsync("/export/projects.json?" + question);

        Assert.Equal(["title", .. titles], csv.TrimEnd().Split("\r\n").Select(row => row.Split(',')[0]));
        Assert.Equal(titles, lines.TrimEnd().Split('\n').Select(row => JsonDocument.Parse(row).RootElement.GetProperty("title").GetString()));
        Assert.Equal(titles, JsonDocument.Parse(json).RootElement.GetProperty("grants").EnumerateArray().Select(row => row.GetProperty("title").GetString()));
    }

    [Fact]
    public async Task The_sums_of_an_export_are_those_of_the_source()
    {
        var rows = (await _node.GetAsync("/export/projects.jsonl")).TrimEnd().Split('\n').Select(row => JsonDocument.Parse(row).RootElement).ToList();
        var grants = JsonDocument.Parse(await _node.GetAsync("/export/projects.json")).RootElement.GetProperty("grants").EnumerateArray().ToList();

        Assert.Equal(59, rows.Count);
        Assert.Equal(158_282_517, rows.Sum(row => row.GetProperty("totalCost").GetInt64()));
        Assert.Equal(42_031_810, rows.Sum(row => row.GetProperty("runFunding").GetInt64()));
        Assert.Equal(42_031_810, grants.Sum(grant => grant.GetProperty("amountAwarded").GetInt64()));
    }

    [Fact]
    public async Task The_dialect_for_Excel_has_a_byte_order_mark_semicolons_and_decimal_commas()
    {
        using var client = _node.CreateClient();
        var bytes = await client.GetByteArrayAsync(
            new Uri("/export/projects.csv?dialect=excel-sv&columns=title,runShare&search=%22Strategisk+kompetensförsörjning%22", UriKind.Relative),
            TestContext.Current.CancellationToken);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Matches("^title;runShare\r\nStrategisk kompetensförsörjning;0,[0-9]+\r\n", System.Text.Encoding.UTF8.GetString(bytes[3..]));
    }

    [Fact]
    public async Task An_export_that_the_client_has_is_not_sent_again()
    {
        using var client = _node.CreateClient();
        var address = new Uri("/export/projects.csv?columns=title", UriKind.Relative);
        using var first = await client.GetAsync(address, TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(first.Headers.ETag!.ToString()));
        using var second = await client.SendAsync(request, TestContext.Current.CancellationToken);
        using var other = await client.GetAsync(new Uri("/export/projects.csv?columns=year", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.NotEqual(first.Headers.ETag, other.Headers.ETag);
    }

    [Fact]
    public async Task A_link_checker_gets_the_headers_alone()
    {
        using var client = _node.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri("/export/projects.json", UriKind.Relative));
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull(response.Headers.ETag);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_package_without_grants_is_not_found_while_rows_may_be_none()
    {
        using var client = _node.CreateClient();
        const string nothing = "search=%22finns+inte+alls%22&match=STRICT";
        using var package = await client.GetAsync(new Uri("/export/projects.json?" + nothing, UriKind.Relative), TestContext.Current.CancellationToken);
        var error = JsonDocument.Parse(await package.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("errors")[0];

        Assert.Equal(HttpStatusCode.NotFound, package.StatusCode);
        Assert.Equal("NOT_FOUND", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains("csv and jsonl", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("title\r\n", await _node.GetAsync("/export/projects.csv?columns=title&" + nothing));
        Assert.Equal("", await _node.GetAsync("/export/projects.jsonl?" + nothing));
    }

    [Fact]
    public async Task A_csv_holds_what_an_import_reads_and_jsonl_everything_unless_columns_are_named()
    {
        const string everything = "slug,year,subregion,theme,priorityQuestion,title,owner,totalCost,runFunding,otherFunding,runShare,kind,purpose,source,changedInImport";
        var csv = await _node.GetAsync("/export/projects.csv");
        var all = await _node.GetAsync("/export/projects.csv?columns=all");
        var line = (await _node.GetAsync("/export/projects.jsonl")).Split('\n')[0];

        Assert.StartsWith("year,subregion,theme,priorityQuestion,title,owner,totalCost,runFunding,kind,purpose\r\n", csv, StringComparison.Ordinal);
        Assert.StartsWith(everything + "\r\n", all, StringComparison.Ordinal);
        Assert.Equal(everything.Split(','), JsonDocument.Parse(line).RootElement.EnumerateObject().Select(property => property.Name));
    }

    [Theory]
    [InlineData("columns=colour", "There is no column \\\"colour\\\".")]
    [InlineData("dialect=excel-de", "There is no dialect \\\"excel-de\\\".")]
    [InlineData("where={\"colour\":1}", "colour")]
    [InlineData("where={", "JSON")]
    [InlineData("order=[{\"title\":\"UP\"}]", "order")]
    public async Task What_can_not_be_exported_is_an_error_with_a_code(string question, string said)
    {
        using var client = _node.CreateClient();
        using var response = await client.GetAsync(new Uri("/export/projects.csv?" + question, UriKind.Relative), TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(said, body, StringComparison.Ordinal);
        Assert.NotEmpty(JsonDocument.Parse(body).RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()!);
    }

    private static List<string?> Titles(string answer) =>
        [.. JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("projects").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("title").GetString())];

    [GeneratedRegex("\\{\"(?<name>[A-Za-z]+)\", (?<type>Int64\\.Type|type number)\\}")]
    private static partial Regex TypedColumn();
}
