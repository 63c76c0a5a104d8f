using System.Globalization;

namespace ProjectSearch.Api.Pages.Shared.Languages;

/// <summary>Writes points in time, always UTC.</summary>
internal static class DateStyle
{
    /// <summary>"2020-12-31".</summary>
    public static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"2020-12-31 12:00 UTC".</summary>
    public static string Minute(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>The form of a time element's attribute.</summary>
    public static string Machine(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
