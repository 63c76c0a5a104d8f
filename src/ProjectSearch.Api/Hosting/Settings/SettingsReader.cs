using System.Reflection;

namespace ProjectSearch.Api.Hosting.Settings;

/// <summary>
/// Reads option records from the configuration. Unlike the framework's binder it refuses keys that it does not know, and
/// tells of every mistake at once, by key.
/// </summary>
internal sealed class SettingsReader(IConfiguration configuration)
{
    private readonly List<string> _problems = [];

    /// <summary>Reads a section; absent and empty values keep the record's defaults.</summary>
    public T Read<T>(string section)
        where T : notnull => (T)Read(typeof(T), configuration.GetSection(section));

    /// <summary>Refuses the configuration if anything was wrong with what was read.</summary>
    /// <exception cref="InvalidSettingsException">Something was.</exception>
    public void ThrowIfInvalid()
    {
        if (_problems.Count > 0)
        {
            throw new InvalidSettingsException(_problems);
        }
    }

    /// <summary>Lists the properties of an option record that can be configured.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true });

    private object Read(Type type, IConfigurationSection section)
    {
        var target = Activator.CreateInstance(type)!;
        foreach (var child in section.GetChildren())
        {
            var property = PropertiesOf(type).FirstOrDefault(property => property.Name.Equals(child.Key, StringComparison.OrdinalIgnoreCase));
            if (property is null)
            {
                var known = string.Join(", ", PropertiesOf(type).Select(property => property.Name));
                _problems.Add($"{child.Path} is not a setting. {section.Path} has {known}.");
            }
            else if (ReadProperty(property.PropertyType, child) is { } value)
            {
                property.SetValue(target, value);
            }
        }

        return target;
    }

    private object? ReadProperty(Type type, IConfigurationSection section)
    {
        if (type == typeof(IReadOnlyList<string>))
        {
            return ReadList(section);
        }

        if (!SettingValue.IsSimple(type))
        {
            return Read(type, section);
        }

        if (string.IsNullOrWhiteSpace(section.Value))
        {
            return null;
        }

        var value = SettingValue.Read(type, section.Value, out var expected);
        if (value is null)
        {
            _problems.Add($"{section.Path} is \"{section.Value}\": expected {expected}.");
        }

        return value;
    }

    // One value may hold the whole list, so that an environment variable can: "https://a.example, https://b.example".
    private static List<string> ReadList(IConfigurationSection section)
    {
        var values = section.GetChildren().Select(child => child.Value ?? "").ToList();
        values.AddRange((section.Value ?? "").Split(',', StringSplitOptions.TrimEntries));
        values.RemoveAll(string.IsNullOrWhiteSpace);
        return values;
    }
}
