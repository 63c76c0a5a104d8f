using ProjectSearch.Api.Commands;

namespace ProjectSearch.Api.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("--frobnicate")]
    [InlineData("frobnicate")]
    [InlineData("verify", "extra")]
    [InlineData("serve", "--port", "80")]
    public async Task What_is_unknown_exits_with_2(params string[] arguments)
    {
        var answer = await _run.RunAsync(arguments);

        Assert.Equal((2, ""), (answer.Code, answer.Out));
        Assert.Contains(arguments.Length == 1 ? arguments[0] : arguments[1], answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Index:PollInterval=5", "Index:PollInterval is \"5\": expected a time above zero written as hh:mm:ss.")]
    [InlineData("--Database:Provider=Oracle", "Database:Provider is \"Oracle\": expected Sqlite or SqlServer.")]
    [InlineData("--Database:Provder=Sqlite", "Database:Provder is not a setting. Database has Provider, ConnectionString.")]
    [InlineData("--GraphQL:Limits:Depth=-1", "GraphQL:Limits:Depth is \"-1\": expected a whole number from 0 to 2147483647.")]
    public async Task A_wrong_setting_exits_with_2_and_names_the_key(string argument, string message)
    {
        var answer = await _run.RunAsync("verify", argument);

        Assert.Equal((2, message + Environment.NewLine), (answer.Code, answer.Error));
    }

    [Theory]
    [InlineData("--help", "projectsearch [command] [options]")]
    [InlineData("import", "--help", "projectsearch import")]
    public async Task Help_names_the_program(params string[] argumentsAndText)
    {
        var answer = await _run.RunAsync(argumentsAndText[..^1]);

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Contains(argumentsAndText[^1], answer.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("ProjectSearch.Api", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_told()
    {
        var answer = await _run.RunAsync("--version");

        Assert.Equal(0, answer.Code);
        Assert.Matches("^[0-9]+\\.[0-9]+", answer.Out);
    }

    [Fact]
    public async Task The_schema_is_printed()
    {
        var answer = await _run.RunAsync("schema");

        Assert.Equal(0, answer.Code);
        Assert.Contains("type Query {", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrating_twice_changes_nothing_the_second_time()
    {
        var first = await _run.RunAsync("migrate");
        var second = await _run.RunAsync("migrate");

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.StartsWith("Applied 0001_", first.Out, StringComparison.Ordinal);
        Assert.Equal("The database has this build's schema." + Environment.NewLine, second.Out);
    }

    [Fact]
    public async Task A_database_that_can_not_be_opened_exits_with_1_without_a_trace()
    {
        Directory.CreateDirectory(_run.Database);

        var answer = await _run.RunAsync("migrate");

        Assert.Equal(1, answer.Code);
        Assert.Contains("Database:ConnectionString", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { "import", "a", "--map", "x:y=z" }, new[] { "import", "a", "--map", "x:y=z" }, new string[0])]
    [InlineData(new[] { "--Index:Directory", "d", "verify" }, new[] { "verify" }, new[] { "--Index:Directory=d" })]
    [InlineData(new[] { "--urls=http://localhost:1" }, new string[0], new[] { "--urls=http://localhost:1" })]
    [InlineData(new[] { "import", "--", "--A:B=c" }, new[] { "import", "--", "--A:B=c" }, new string[0])]
    public void Settings_are_told_from_options(string[] arguments, string[] command, string[] configuration)
    {
        var split = ConfigurationArguments.Split(arguments);

        Assert.Equal(command, split.Command);
        Assert.Equal(configuration, split.Configuration);
    }
}
