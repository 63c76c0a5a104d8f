using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ProjectSearch.Projects;

namespace ProjectSearch.Indexing.Generations;

/// <summary>What a commit says of itself: written with it, so that documents and position can't disagree.</summary>
/// <param name="Version">The state of the data.</param>
/// <param name="Fingerprint">The analysis that made the postings.</param>
internal sealed record CommitStamp(DatasetVersion Version, string Fingerprint)
{
    /// <summary>The form of documents and stored records; a build reads its own form alone.</summary>
    public const int Format = 3;

    private const string FormatKey = "format";
    private const string DatabaseKey = "database";
    private const string ImportKey = "import";
    private const string FingerprintKey = "fingerprint";

    public IDictionary<string, string> ToUserData() => new Dictionary<string, string>
    {
        [FormatKey] = Format.ToString(CultureInfo.InvariantCulture),
        [DatabaseKey] = Version.DatabaseId.ToString("N"),
        [ImportKey] = Version.ImportNumber.ToString(CultureInfo.InvariantCulture),
        [FingerprintKey] = Fingerprint,
    };

    /// <summary>Reads the stamp of a commit; false when another form of index wrote it.</summary>
    public static bool TryRead(IDictionary<string, string> data, [NotNullWhen(true)] out CommitStamp? stamp)
    {
        stamp = null;
        if (data.TryGetValue(FormatKey, out var format)
            && format == Format.ToString(CultureInfo.InvariantCulture)
            && data.TryGetValue(DatabaseKey, out var database)
            && Guid.TryParse(database, out var id)
            && data.TryGetValue(ImportKey, out var import)
            && int.TryParse(import, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && data.TryGetValue(FingerprintKey, out var fingerprint))
        {
            stamp = new CommitStamp(new DatasetVersion(id, number), fingerprint);
        }

        return stamp is not null;
    }
}
