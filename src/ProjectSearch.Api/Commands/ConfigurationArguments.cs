namespace ProjectSearch.Api.Commands;

/// <summary>Tells settings on the command line (<c>--Section:Key=value</c>, <c>--urls=…</c>) from the options of commands.</summary>
internal static class ConfigurationArguments
{
    // Hosts inside tests name the sections too, without a value.
    private static readonly string[] _plainKeys =
    [
        "urls", "http_ports", "https_ports", "environment", "contentRoot", "applicationName", "webRoot",
        "Database", "Index", "Dataset", "GraphQL", "Http", "Telemetry", "Logging", "Kestrel", "AllowedHosts",
    ];

    /// <summary>Splits the arguments; what stands behind <c>--</c> is never a setting.</summary>
    public static (string[] Command, string[] Configuration) Split(IReadOnlyList<string> arguments)
    {
        var command = new List<string>();
        var configuration = new List<string>();
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--")
            {
                command.AddRange(arguments.Skip(i));
                break;
            }

            if (!IsSetting(arguments[i]))
            {
                command.Add(arguments[i]);
                continue;
            }

            configuration.Add(WithValue(arguments, ref i));
        }

        return ([.. command], [.. configuration]);
    }

    private static bool IsSetting(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal))
        {
            return false;
        }

        var key = argument[2..].Split('=')[0];
        return key.IndexOf(':') > 0 || _plainKeys.Contains(key, StringComparer.OrdinalIgnoreCase);
    }

    private static string WithValue(IReadOnlyList<string> arguments, ref int i)
    {
        var argument = arguments[i];
        if (argument.Contains('='))
        {
            return argument;
        }

        if (i + 1 == arguments.Count || arguments[i + 1].StartsWith("--", StringComparison.Ordinal))
        {
            throw new CommandException($"{argument} has no value. Write {argument}=value.");
        }

        i++;
        return $"{argument}={arguments[i]}";
    }
}
