using Microsoft.AspNetCore.Components;
using Microsoft.Net.Http.Headers;
using ProjectSearch.Api.Http;

namespace ProjectSearch.Api.Pages.Shared.Rendering;

/// <summary>Sends rendered pages with the headers that belong to them.</summary>
internal sealed class PageSender(PageRenderer renderer)
{
    /// <summary>Renders and sends a page.</summary>
    /// <param name="context">The request, whose <see cref="PageContext"/> has begun.</param>
    /// <param name="status">The HTTP status; a page with 200 can be asked for again by its tag.</param>
    /// <param name="parameters">The component's parameters, by name.</param>
    /// <typeparam name="TPage">The component.</typeparam>
    public async Task SendAsync<TPage>(HttpContext context, int status, Dictionary<string, object?> parameters)
        where TPage : IComponent
    {
        var page = context.RequestServices.GetRequiredService<PageContext>();
        var body = await renderer.RenderAsync<TPage>(context.RequestServices, parameters);
        var response = context.Response;
        var headers = response.Headers;
        headers.Vary = HeaderNames.AcceptLanguage;
        headers.ContentLanguage = page.Language.Code;
        headers.ContentSecurityPolicy = page.ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        if (status == StatusCodes.Status200OK && ConditionalRequest.IsAnswered(context, Answer.TagOf(body)))
        {
            return;
        }

        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(body, context.RequestAborted);
        }
    }
}
