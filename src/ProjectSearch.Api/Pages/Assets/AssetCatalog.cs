using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;

namespace ProjectSearch.Api.Pages.Assets;

/// <summary>The files of <c>wwwroot</c> beside the program, each under an address that changes with its content.</summary>
internal sealed class AssetCatalog
{
    private const string Prefix = "/assets/";
    private const string VersionParameter = "?v=";

    private readonly Dictionary<string, Asset> _assets;

    /// <summary>Reads the files of a folder; a folder that is not there has none.</summary>
    public AssetCatalog(string folder)
    {
        var types = new FileExtensionContentTypeProvider();
        _assets = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
                file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
                file => Read(file, types),
                StringComparer.Ordinal)
            : [];
    }

    /// <summary>Whether there is such a file.</summary>
    public bool Has(string name) => _assets.ContainsKey(name);

    /// <summary>The address of a file.</summary>
    public string Href(string name) => Prefix + name + (_assets.TryGetValue(name, out var asset) ? VersionParameter + asset.Version : "");

    /// <summary>Finds a file by its name; null when there is none.</summary>
    public Asset? Find(string name) => _assets.GetValueOrDefault(name);

    private static Asset Read(string file, FileExtensionContentTypeProvider types)
    {
        var bytes = File.ReadAllBytes(file);
        var type = types.TryGetContentType(file, out var known) ? known : "application/octet-stream";
        var text = type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
        return new Asset(text, bytes, Base64Url.EncodeToString(SHA256.HashData(bytes).AsSpan(0, 9)));
    }
}

/// <summary>A file that is served as it is.</summary>
/// <param name="ContentType">Its media type.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Version">Changes with the content.</param>
internal sealed record Asset(string ContentType, byte[] Content, string Version);
