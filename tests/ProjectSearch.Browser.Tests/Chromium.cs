namespace ProjectSearch.Browser.Tests;

/// <summary>The browser of the machine: the tests install none.</summary>
internal static class Chromium
{
    private static readonly string[] _places =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

    /// <summary>Where it is; null when there is none.</summary>
    public static string? Path { get; } =
        Environment.GetEnvironmentVariable("PROJECTSEARCH_TEST_CHROMIUM") ?? _places.FirstOrDefault(File.Exists);

    /// <summary>What it is started with: nothing of its own leaves the machine.</summary>
    public static IReadOnlyList<string> Arguments { get; } =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Skips a test where there is no browser, by name; where everything has to be there (CI), it fails.</summary>
    public static void Require() => Need(
        Path is not null,
        "There is no Chromium: apt-get install chromium, or name one in PROJECTSEARCH_TEST_CHROMIUM.");

    /// <summary>Skips a test that lacks something, or fails it in CI.</summary>
    public static void Need(bool isThere, string otherwise)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.True(isThere, otherwise);
        }

        Assert.SkipUnless(isThere, otherwise);
    }
}
