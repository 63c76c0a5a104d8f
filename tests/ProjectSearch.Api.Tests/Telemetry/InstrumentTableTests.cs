using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using ProjectSearch.Api.Tests.Commands;
using ProjectSearch.Api.Tests.Hosting;

namespace ProjectSearch.Api.Tests.Telemetry;

public sealed partial class InstrumentTableTests : IDisposable
{
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task The_readme_lists_every_instrument_with_its_unit_and_no_other()
    {
        await using var node = new ServingNode(_run.Folder, ("Dataset:ImportShipped", "false"));
        await node.WaitUntilFollowingAsync();
        await node.GetAsync("/graphql?query={dataset{version}}");
        var published = new HashSet<(string, string)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == "ProjectSearch")
                {
                    published.Add((instrument.Name, instrument.Unit ?? ""));
                }
            },
        };
        listener.Start();

        var documented = Row().Matches(RepositoryFiles.Read("README.md"))
            .Select(row => (row.Groups["name"].Value, row.Groups["unit"].Value.Trim()));
        Assert.Equal(published.Order(), documented.Order());
    }

    [GeneratedRegex(@"^\| `(?<name>projectsearch[\w.]+)` \|(?<unit>[^|]*)\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
