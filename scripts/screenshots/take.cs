#:package Microsoft.Playwright
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false

// Takes pictures of the main pages of a running server, with the machine's Chromium:
//   dotnet run scripts/screenshots/take.cs -- <address> <folder>
using Microsoft.Playwright;

if (args is not [var address, var folder])
{
    Console.Error.WriteLine("Give the server's address and the folder for the pictures.");
    return 2;
}

const string Search = "/?q=kompetensförsörjning&subregion=fyrbodal&subregion=skaraborg";
const string Source = "/sources/2020-bilaga-3-sammanfattande-beskrivning-2020-ars-beviljade-delregionala-insatser";

Picture[] pictures =
[
    new("search", Search),
    new("search-dark", Search, ColorScheme.Dark),
    new("search-phone", Search, IsPhone: true),
    new("overview", "/overview"),
    new("project", "/projects/2020-borasregionen-drivhuset-framsteg"),
    new("organisation", "/organisations/fyrbodals-kommunalforbund"),
    new("source", Source),
    new("about", "/about"),
    new("editor", "/graphql"),
];

using var playwright = await Playwright.CreateAsync();
await using var browser = await playwright.Chromium.LaunchAsync(new()
{
    ExecutablePath = Environment.GetEnvironmentVariable("PROJECTSEARCH_TEST_CHROMIUM") ?? "/usr/bin/chromium",
    Args = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"],
});
foreach (var picture in pictures)
{
    await TakeAsync(picture);
    Console.WriteLine(picture.Name);
}

return 0;

async Task TakeAsync(Picture picture)
{
    await using var context = await browser.NewContextAsync(new()
    {
        BaseURL = address,
        Locale = "sv-SE",
        ColorScheme = picture.Scheme,
        IsMobile = picture.IsPhone,
        DeviceScaleFactor = picture.IsPhone ? 2 : 1,
        ViewportSize = picture.IsPhone ? new() { Width = 390, Height = 780 } : new() { Width = 1200, Height = 800 },
    });
    var page = await context.NewPageAsync();
    await page.GotoAsync(picture.Path);
    if (picture.Name == "editor")
    {
        await page.ClickAsync(".graphiql-execute-button");
        await page.WaitForFunctionAsync("() => document.querySelector('.result-window').textContent.includes('totalCount')");
    }

    await page.ScreenshotAsync(new() { Path = Path.Combine(folder, picture.Name + ".png"), Animations = ScreenshotAnimations.Disabled });
}

internal sealed record Picture(string Name, string Path, ColorScheme Scheme = ColorScheme.Light, bool IsPhone = false);
