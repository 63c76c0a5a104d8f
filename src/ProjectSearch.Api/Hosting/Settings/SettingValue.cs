using System.Globalization;

namespace ProjectSearch.Api.Hosting.Settings;

/// <summary>Reads one value of the configuration by the type that it is for.</summary>
internal static class SettingValue
{
    /// <summary>Whether a type is read as one value, not as a section.</summary>
    public static bool IsSimple(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum || plain == typeof(string) || plain == typeof(bool) || plain == typeof(int)
            || plain == typeof(long) || plain == typeof(TimeSpan) || plain == typeof(Uri);
    }

    /// <summary>Reads a value; null where the text is not one, with what was expected.</summary>
    public static object? Read(Type type, string text, out string expected)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        expected = Expected(plain);
        return plain switch
        {
            _ when plain == typeof(string) => text,
            _ when plain == typeof(bool) => bool.TryParse(text, out var flag) ? flag : null,
            _ when plain == typeof(int) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
            _ when plain == typeof(long) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
            _ when plain == typeof(TimeSpan) => ReadTimeSpan(text),
            _ when plain == typeof(Uri) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null,
            _ => ReadName(plain, text),
        };
    }

    private static string Expected(Type type) => type switch
    {
        _ when type.IsEnum => string.Join(" or ", Enum.GetNames(type)),
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(int) => "a whole number from 0 to 2147483647",
        _ when type == typeof(long) => "a whole number, 0 or more",
        _ when type == typeof(TimeSpan) => "a time above zero written as hh:mm:ss",
        _ when type == typeof(Uri) => "an address that begins with http:// or https://",
        _ => "text",
    };

    // A bare number is refused: TimeSpan reads "5" as five days.
    private static TimeSpan? ReadTimeSpan(string text) =>
        text.Contains(':') && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) && time > TimeSpan.Zero ? time : null;

    // Enum.TryParse would take "7" for a name.
    private static object? ReadName(Type type, string text) =>
        Enum.GetNames(type).FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } name
            ? Enum.Parse(type, name)
            : null;
}
