using System.Reflection;

namespace ProjectSearch.Api.Hosting;

/// <summary>Names the build.</summary>
internal static class BuildVersion
{
    /// <summary>The version, with the commit behind a plus sign where the build knew it.</summary>
    public static string Text { get; } =
        typeof(BuildVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
}
