using System.Text.Json;

namespace ProjectSearch.Api.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task The_shipped_appendix_is_imported_once_and_the_second_time_says_so()
    {
        var file = await _run.WriteAppendixAsync();

        var first = await _run.RunAsync("import", file);
        var second = await _run.RunAsync("import", file);

        Assert.Equal((0, ""), (first.Code, first.Error));
        Assert.Contains("│ 2020 │    59 │       0 │         0 │         0 │", first.Out, StringComparison.Ordinal);
        Assert.Contains("RUN_FUNDING_EXCEEDS_TOTAL_COST", first.Out, StringComparison.Ordinal);
        Assert.Equal(0, second.Code);
        Assert.Contains("Nothing has changed", second.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_stores_nothing()
    {
        var file = await _run.WriteAppendixAsync();

        var dry = await _run.RunAsync("import", file, "--dry-run");
        var real = Report(await _run.RunAsync("import", file, "--report", "json"));

        Assert.Contains("nothing was stored", dry.Out, StringComparison.Ordinal);
        Assert.Equal(59, real.GetProperty("added").GetInt32());
        Assert.Equal("stored", real.GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task A_report_as_json_is_one_object_with_every_finding()
    {
        var answer = await _run.RunAsync("import", await _run.WriteAppendixAsync(), "--report", "json");

        var report = Report(answer);
        var byCode = report.GetProperty("sources")[0].GetProperty("findings");
        Assert.Equal(byCode.EnumerateObject().Sum(code => code.Value.GetInt32()), report.GetProperty("findings").GetArrayLength());
        Assert.Contains(report.GetProperty("findings").EnumerateArray(), finding =>
            finding.GetProperty("code").GetString() == "RUN_FUNDING_EXCEEDS_TOTAL_COST"
            && finding.GetProperty("project").GetString()!.Contains("FRAMSTEG", StringComparison.Ordinal));
        Assert.Empty(report.GetProperty("errors").EnumerateArray());
    }

    [Fact]
    public async Task A_source_that_contradicts_itself_is_refused_with_its_findings_until_they_are_accepted()
    {
        var file = await _run.WriteAppendixAsync(text => text.Replace("26 881 390 5 582 375", "26 881 391 5 582 375", StringComparison.Ordinal));

        var refused = await _run.RunAsync("import", file);
        var refusedJson = Report(await _run.RunAsync("import", file, "--report", "json"));
        var accepted = await _run.RunAsync("import", file, "--accept-findings");

        Assert.Equal((2, ""), (refused.Code, refused.Out));
        Assert.Contains("ERROR CONTROL_TOTAL_MISMATCH", refused.Error, StringComparison.Ordinal);
        Assert.Contains("--accept-findings", refused.Error, StringComparison.Ordinal);
        Assert.Equal("refused", refusedJson.GetProperty("outcome").GetString());
        Assert.Contains(refusedJson.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("severity").GetString() == "ERROR");
        Assert.Single(refusedJson.GetProperty("errors").EnumerateArray());
        Assert.Equal(0, accepted.Code);
    }

    [Fact]
    public async Task A_file_that_can_not_be_read_keeps_the_others_out_too()
    {
        var good = await _run.WriteAppendixAsync();

        var answer = await _run.RunAsync("import", good, _run.File("missing.txt"));
        var after = Report(await _run.RunAsync("import", good, "--dry-run", "--report", "json"));

        Assert.Equal(2, answer.Code);
        Assert.Equal($"{_run.File("missing.txt")}: The file does not exist.{Environment.NewLine}", answer.Error);
        Assert.Equal(59, after.GetProperty("added").GetInt32());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\u0001\u0002\0binary")]
    [InlineData("This is a letter.\nIt is about nothing that was funded.\n")]
    public async Task A_file_that_is_no_source_is_refused_by_name(string content)
    {
        var file = _run.Write("wrong.txt", content);

        var answer = await _run.RunAsync("import", file);

        Assert.Equal((2, ""), (answer.Code, answer.Out));
        Assert.StartsWith(file, answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--year", "soon")]
    [InlineData("--map", "title")]
    [InlineData("--set", "=2016")]
    [InlineData("--report", "xml")]
    [InlineData("--frobnicate", "x")]
    public async Task An_argument_that_can_not_be_used_exits_with_2_and_names_it(string option, string value)
    {
        var answer = await _run.RunAsync("import", await _run.WriteAppendixAsync(), option, value);

        Assert.Equal((2, ""), (answer.Code, answer.Out));
        Assert.Contains(option == "--report" ? value : option, answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_run.Database) && new FileInfo(_run.Database).Length == 0);
    }

    [Fact]
    public async Task Arguments_that_can_not_be_used_are_reported_as_json_too()
    {
        var answer = await _run.RunAsync("import", "x.txt", "--year", "soon", "--report", "json");

        Assert.Equal(2, answer.Code);
        Assert.Contains("--year", Report(answer).GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static JsonElement Report(CommandAnswer answer) => JsonDocument.Parse(answer.Out).RootElement;
}
