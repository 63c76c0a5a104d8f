using Microsoft.Playwright;

namespace ProjectSearch.Browser.Tests;

/// <summary>
/// One reader's browser window. When it is closed, the console must be empty and nothing may have left the host.
/// </summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];
    private int? _expectedStatus;

    // A busy machine is slow; a page that never comes fails all the same.
    private const float Patience = 60_000;

    // Some thirty pieces for a page of hits, in two seconds.
    private const int SlowBytesPerSecond = 16_000;

    static Visit() => Assertions.SetDefaultExpectTimeout(Patience);

    private Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    public static async Task<Visit> StartAsync(Site site, BrowserNewContextOptions? options = null)
    {
        Chromium.Require();
        options ??= new();
        options.BaseURL = site.Origin;
        options.Locale ??= "sv-SE";
        options.ViewportSize ??= new() { Width = 1280, Height = 900 };
        var context = await site.Browser.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        var visit = new Visit(context, await context.NewPageAsync());
        visit.Watch(site.Origin);
        return visit;
    }

    public async Task<string> TextAsync(string selector) => Plain(await Page.Locator(selector).InnerTextAsync());

    public async Task<IReadOnlyList<string>> TextsAsync(string selector) =>
        [.. (await Page.Locator(selector).AllInnerTextsAsync()).Select(Plain)];

    /// <summary>
    /// Waits until the address contains a text, as the browser writes it, and its page is whole. Asks the page again and
    /// again: an address that a script set before the question is no event any more. Needs JavaScript.
    /// </summary>
    public Task ArriveAsync(string part) => Page.WaitForFunctionAsync(
        "part => location.href.includes(part) && document.readyState === 'complete'", part);

    /// <summary>
    /// What is asked for from now on comes over a slow line and uncompressed, so that a page arrives in many pieces. Files
    /// that the browser has stay at hand.
    /// </summary>
    public async Task SlowDownAsync()
    {
        await Page.SetExtraHTTPHeadersAsync(new Dictionary<string, string> { ["Accept-Encoding"] = "identity" });
        var line = await _context.NewCDPSessionAsync(Page);
        await line.SendAsync("Network.enable");
        await line.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false,
            ["latency"] = 0,
            ["downloadThroughput"] = SlowBytesPerSecond,
            ["uploadThroughput"] = -1,
        });
    }

    /// <summary>Takes the browser's own note of a status in its console for what it is.</summary>
    public void ExpectStatus(int status) => _expectedStatus = status;

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_complaints);
    }

    private void Watch(string origin)
    {
        _context.Console += (_, message) =>
        {
            if (_expectedStatus is not { } status || !message.Text.Contains($"status of {status} ", StringComparison.Ordinal))
            {
                _complaints.Add($"{message.Type}: {message.Text}");
            }
        };
        _context.WebError += (_, error) => _complaints.Add(error.Error);
        _context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(origin, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                _complaints.Add("request to " + request.Url);
            }
        };
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
