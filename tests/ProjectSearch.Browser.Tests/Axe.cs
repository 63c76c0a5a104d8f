using System.Text.Json;
using Microsoft.Playwright;

namespace ProjectSearch.Browser.Tests;

/// <summary>Looks for barriers with axe-core, which scripts/fetch-axe.sh brings from the npm registry.</summary>
internal static class Axe
{
    private const string Look =
        """
        async () => {
          const found = await axe.run({ exclude: [".graphiql-container"] }, {
            runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
          });
          return JSON.stringify(found.violations.map(violation =>
            `${violation.id}: ${violation.help} ${violation.nodes.map(node => node.target.join(" ")).join(", ")}`));
        }
        """;

    /// <summary>The script; the test is skipped by name where it was not fetched.</summary>
    public static string Source()
    {
        // Up from bin/Debug/net10.0 to the project's folder.
        var file = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "Axe", "node_modules", "axe-core", "axe.min.js"));
        Chromium.Need(File.Exists(file), "axe-core is not there: run scripts/fetch-axe.sh.");
        return File.ReadAllText(file);
    }

    /// <summary>Looks at a page.</summary>
    /// <returns>A sentence for each rule that is broken, with the places.</returns>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page, string source)
    {
        await page.EvaluateAsync(source);
        return JsonSerializer.Deserialize<string[]>(await page.EvaluateAsync<string>(Look))!;
    }
}
