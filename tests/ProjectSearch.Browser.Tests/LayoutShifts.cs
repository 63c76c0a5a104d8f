using Microsoft.Playwright;

namespace ProjectSearch.Browser.Tests;

/// <summary>What moved on a page after it was drawn, by the browser's own account.</summary>
internal static class LayoutShifts
{
    private const string Script =
        """
        () => new Promise(resolve => {
          const name = node => (node?.outerHTML ?? node?.parentElement?.outerHTML ?? "something that is gone").slice(0, 200);
          const place = box => `${box.x},${box.y} ${box.width}×${box.height}`;
          const moves = [];
          new PerformanceObserver(list => {
            for (const entry of list.getEntries()) {
              const nodes = entry.sources.map(source => `${name(source.node)} from ${place(source.previousRect)} to ${place(source.currentRect)}`);
              moves.push(`${entry.value}: ${nodes.join("; ")}`);
            }
          }).observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(moves)));
        })
        """;

    /// <summary>Each move since the page began: how much it counts, what moved, from where and to where.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page) => await page.EvaluateAsync<string[]>(Script);
}
