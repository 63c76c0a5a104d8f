using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using ProjectSearch.Indexing;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.Http;

/// <summary>Names the state of the data, of the program and of its language files that answers were made from; computed when the data changes.</summary>
internal sealed class DatasetStamp
{
    private static readonly string _build = typeof(DatasetStamp).Module.ModuleVersionId.ToString("N")
        + typeof(DatasetStamp).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;

    private volatile Stamp? _last;

    public byte[] Of(IndexSnapshot snapshot)
    {
        var last = _last;
        if (last is null || last.Version != snapshot.Version || last.Fingerprint != snapshot.Fingerprint)
        {
            var text = $"{snapshot.Version.DatabaseId:N}-{snapshot.Version.ImportNumber}|{snapshot.Fingerprint}|{SearchLanguage.Version}|{_build}";
            _last = last = new Stamp(snapshot.Version, snapshot.Fingerprint, SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        }

        return last.Bytes;
    }

    private sealed record Stamp(ProjectSearch.Projects.DatasetVersion Version, string Fingerprint, byte[] Bytes);
}
