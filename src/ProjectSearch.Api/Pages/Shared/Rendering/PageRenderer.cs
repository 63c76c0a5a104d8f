using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace ProjectSearch.Api.Pages.Shared.Rendering;

/// <summary>Renders a component into the bytes of a page.</summary>
internal sealed class PageRenderer(ILoggerFactory loggers)
{
    /// <summary>Renders a page.</summary>
    /// <param name="services">The services of the request, which hold its <see cref="PageContext"/>.</param>
    /// <param name="parameters">The component's parameters, by name.</param>
    /// <typeparam name="TPage">The component.</typeparam>
    /// <returns>The page in UTF-8.</returns>
    public async Task<byte[]> RenderAsync<TPage>(IServiceProvider services, Dictionary<string, object?> parameters)
        where TPage : IComponent
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters));
            var bytes = new MemoryStream(capacity: 64 * 1024);
            await using (var writer = new StreamWriter(bytes))
            {
                page.WriteHtmlTo(writer);
            }

            return bytes.ToArray();
        });
    }
}
