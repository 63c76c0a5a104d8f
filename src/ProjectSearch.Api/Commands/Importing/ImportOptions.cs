using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ProjectSearch.Importing;

namespace ProjectSearch.Api.Commands.Importing;

/// <summary>The arguments of <c>import</c>.</summary>
internal sealed class ImportOptions
{
    public Argument<string[]> Files { get; } = new("file")
    {
        Description = "Appendices as text or PDF, or lists as CSV. All are stored, or none.",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<bool> DryRun { get; } = new("--dry-run") { Description = "Tell what would change; store nothing." };

    public Option<bool> AcceptFindings { get; } = new("--accept-findings")
    {
        Description = "Store a source that contradicts itself, together with what was found.",
    };

    public Option<int?> Year { get; } = new("--year")
    {
        Description = "The year that the files are about, where they do not say it.",
        CustomParser = ReadYear,
    };

    public Option<string[]> Map { get; } = new("--map")
    {
        Description = "A list's column by field: --map title=Projektnamn. Repeat for each field.",
        HelpName = "field=Column",
    };

    public Option<string[]> Set { get; } = new("--set")
    {
        Description = "A value for every row of a list: --set year=2016. Repeat for each field.",
        HelpName = "field=value",
    };

    public Option<string?> Aliases { get; } = new("--aliases")
    {
        Description = "A file of organisation aliases that is read beside the shipped one.",
        HelpName = "FILE",
    };

    public Option<string> Report { get; } = new("--report")
    {
        Description = "How to report: text, or json for one JSON object.",
        DefaultValueFactory = _ => "text",
    };

    public void AddTo(Command command)
    {
        Report.AcceptOnlyFromAmong("text", "json");
        command.Add(Files);
        foreach (var option in new Option[] { DryRun, AcceptFindings, Year, Map, Set, Aliases, Report })
        {
            command.Add(option);
        }
    }

    /// <summary>Reads what the user says about the files.</summary>
    /// <exception cref="CommandException">A pair is not one.</exception>
    public ImportSettings SettingsOf(ParseResult parsed) => new()
    {
        Year = parsed.GetValue(Year),
        ColumnMap = Pairs("--map", parsed.GetValue(Map), "title=Projektnamn"),
        Constants = Pairs("--set", parsed.GetValue(Set), "year=2016"),
        AliasFile = parsed.GetValue(Aliases),
    };

    private static int? ReadYear(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2999)
        {
            return year;
        }

        argument.AddError($"--year \"{text}\" is not a year. Write it with four digits, for example --year 2019.");
        return null;
    }

    private static Dictionary<string, string> Pairs(string option, string[]? pairs, string example)
    {
        var read = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in pairs ?? [])
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            if (at < 1 || !read.TryAdd(pair[..at].Trim(), pair[(at + 1)..].Trim()))
            {
                throw new CommandException($"{option} \"{pair}\" is not a new pair of field and value. Write for example {option} {example}, once for each field.");
            }
        }

        return read;
    }
}
