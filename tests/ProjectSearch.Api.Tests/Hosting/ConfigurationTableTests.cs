using System.Globalization;
using System.Text.RegularExpressions;
using ProjectSearch.Api.Hosting;
using ProjectSearch.Api.Hosting.Settings;

namespace ProjectSearch.Api.Tests.Hosting;

/// <summary>The README's table of settings against the option records that the host reads.</summary>
public sealed partial class ConfigurationTableTests
{
    [Fact]
    public void The_readme_lists_every_setting_with_its_default_and_no_other()
    {
        var settings = typeof(HostSettings).GetProperties()
            .Where(section => section.PropertyType.IsClass)
            .SelectMany(section => Settings(section.Name, Activator.CreateInstance(section.PropertyType)!))
            .ToList();
        var documented = Row().Matches(RepositoryFiles.Read("README.md"))
            .Select(row => (row.Groups["key"].Value, row.Groups["default"].Value));

        Assert.Contains(("GraphQL:Limits:ExecutionTime", "00:00:10"), settings);
        Assert.Equal(settings.Order(), documented.Order());
    }

    private static IEnumerable<(string Key, string Default)> Settings(string section, object options)
    {
        foreach (var property in SettingsReader.PropertiesOf(options.GetType()))
        {
            var key = $"{section}:{property.Name}";
            var value = property.GetValue(options);
            if (SettingValue.IsSimple(property.PropertyType) || property.PropertyType == typeof(IReadOnlyList<string>))
            {
                yield return (key, Text(value));
            }
            else
            {
                foreach (var inner in Settings(key, value!))
                {
                    yield return inner;
                }
            }
        }
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        bool truth => truth ? "true" : "false",
        IReadOnlyList<string> list => string.Join(", ", list),
        string path => path.Replace('\\', '/'),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture)!,
    };

    [GeneratedRegex(@"^\| `(?<key>\w+(:\w+)+)` \| (`(?<default>[^`]*)` )?\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
