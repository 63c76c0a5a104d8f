using System.Text;

namespace ProjectSearch.Api.Pages.Shared.Rendering;

/// <summary>A path of the site with parameters, in the order in which they were given.</summary>
internal sealed class PageLink(string path, params IReadOnlyList<KeyValuePair<string, string>> parameters)
{
    /// <summary>The path, as it is written in a link.</summary>
    public string Path => path;

    /// <summary>The parameters, not encoded.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parameters => parameters;

    /// <summary>The link that was asked for.</summary>
    public static PageLink Of(HttpRequest request) => new(
        request.PathBase.Add(request.Path).ToUriComponent(),
        [.. request.Query.SelectMany(parameter => parameter.Value.Select(value => KeyValuePair.Create(parameter.Key, value ?? "")))]);

    /// <summary>The same link with one parameter set, whatever it was before.</summary>
    public PageLink With(string name, string value) => new(path, [.. Without(name).Parameters, KeyValuePair.Create(name, value)]);

    /// <summary>The same link without some parameters.</summary>
    public PageLink Without(params string[] names) =>
        new(path, [.. parameters.Where(parameter => !names.Contains(parameter.Key, StringComparer.OrdinalIgnoreCase))]);

    public override string ToString()
    {
        var text = new StringBuilder(path);
        var separator = '?';
        foreach (var (name, value) in parameters)
        {
            text.Append(separator).Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
            separator = '&';
        }

        return text.ToString();
    }
}
