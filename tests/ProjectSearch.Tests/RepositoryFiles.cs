namespace ProjectSearch.Tests;

/// <summary>Reads files of the repository, wherever the tests run from.</summary>
internal static class RepositoryFiles
{
    public static string Read(params string[] parts) => File.ReadAllText(Path.Combine([FindRoot(), .. parts]));

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "ProjectSearch.sln")))
        {
            directory = directory.Parent ?? throw new DirectoryNotFoundException("The tests are not in the repository.");
        }

        return directory.FullName;
    }
}
