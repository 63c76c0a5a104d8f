using ProjectSearch.Projects;

namespace ProjectSearch.Api.Http;

/// <summary>The header that names the state of the data that an answer was made from.</summary>
internal static class DatasetHeader
{
    public const string Name = "Dataset-Version";

    public static void Set(HttpResponse response, DatasetVersion version) => response.Headers[Name] = version.ToString();
}
