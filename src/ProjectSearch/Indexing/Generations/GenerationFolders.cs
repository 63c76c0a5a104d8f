using System.Globalization;
using Lucene.Net.Util;

namespace ProjectSearch.Indexing.Generations;

/// <summary>
/// The index folder: a folder for each generation, and a pointer file that names the current one. The pointer is
/// replaced whole after the generation is on disk, so that it always names a finished one, whatever happens.
/// </summary>
internal sealed class GenerationFolders(string root)
{
    private const string PointerName = "current";
    private const string Prefix = "generation-";

    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>Held by the process that serves from the folder and lets the index follow.</summary>
    public string ServingLockPath => Path.Combine(Root, "serving.lock");

    /// <summary>Held by the process that builds a generation.</summary>
    public string BuildingLockPath => Path.Combine(Root, "building.lock");

    public string PathOf(string generation) => Path.Combine(Root, generation);

    /// <summary>Reads the name of the current generation; null when there is none.</summary>
    public string? ReadCurrent()
    {
        var pointer = Path.Combine(Root, PointerName);
        if (!File.Exists(pointer))
        {
            return null;
        }

        // A garbled pointer may hold anything: only a name of a generation that is there counts.
        var name = File.ReadAllText(pointer).Trim();
        return NumberOf(name) is not null && Directory.Exists(PathOf(name)) ? name : null;
    }

    /// <summary>Makes an empty folder for the next generation; call with the building lock.</summary>
    public string CreateNext()
    {
        var number = Generations().Select(NumberOf).DefaultIfEmpty(0).Max() + 1;
        var name = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:D6}");
        Directory.CreateDirectory(PathOf(name));
        return name;
    }

    /// <summary>Points to a generation whose files are on disk.</summary>
    public void MakeCurrent(string generation)
    {
        IOUtils.Fsync(PathOf(generation), isDir: true);
        var pointer = Path.Combine(Root, PointerName);
        var written = pointer + ".new";
        using (var stream = new FileStream(written, FileMode.Create, FileAccess.Write))
        {
            stream.Write(System.Text.Encoding.ASCII.GetBytes(generation + "\n"));
            stream.Flush(flushToDisk: true);
        }

        File.Move(written, pointer, overwrite: true);
        IOUtils.Fsync(Root, isDir: true);
    }

    /// <summary>Removes every generation but one; call with the serving and the building lock. Files still open elsewhere may stay.</summary>
    public void RemoveAllBut(string? generation)
    {
        foreach (var other in Generations().Where(name => name != generation))
        {
            Remove(other);
        }
    }

    /// <summary>Removes a generation that nobody reads any more.</summary>
    public void Remove(string generation)
    {
        try
        {
            Directory.Delete(PathOf(generation), recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Windows keeps files that another process has mapped. They are in nobody's way; the next removal takes them.
        }
    }

    private IEnumerable<string> Generations() => Directory.Exists(Root)
        ? Directory.EnumerateDirectories(Root, Prefix + "*").Select(path => Path.GetFileName(path)).Where(name => NumberOf(name) is not null)
        : [];

    /// <summary>Reads the number from a generation's name; null for any other name.</summary>
    public static int? NumberOf(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
