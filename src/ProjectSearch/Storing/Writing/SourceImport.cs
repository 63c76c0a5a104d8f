using System.Globalization;
using System.Text.Json;
using ProjectSearch.Importing;
using ProjectSearch.Projects;
using ProjectSearch.Storing.Databases;

namespace ProjectSearch.Storing.Writing;

/// <summary>One source of one import: its number once something changes, and the counts that it ends with.</summary>
internal sealed class SourceImport
{
    private readonly ImportConnection connection;
    private readonly KeySequence sequence;
    private readonly ImportedSource source;
    private readonly DateTimeOffset importedAt;
    private readonly int numberBefore;

    // By the first half of the match key: a list may have a million titles.
    private readonly Dictionary<UInt128, int> occurrences = [];
    private readonly HashSet<long> listed = [];
    private readonly Dictionary<FindingCode, int> findings = [];

    private int? number;

    private SourceImport(ImportConnection connection, KeySequence sequence, ImportedSource source, DateTimeOffset importedAt, long id) =>
        (this.connection, this.sequence, this.source, this.importedAt, Id, numberBefore) =
            (connection, sequence, source, importedAt, id, sequence.ImportNumber);

    public long Id { get; }

    /// <summary>Whether the database had nothing of this source before this import.</summary>
    public bool IsNew { get; private init; }

    public int Added { get; set; }

    public int Changed { get; set; }

    public int Unchanged { get; set; }

    private int Withdrawn { get; set; }

    /// <summary>Finds or stores a source, and writes what is said of it as a whole where that is new.</summary>
    public static async Task<SourceImport> OpenAsync(
        ImportConnection connection,
        KeySequence sequence,
        ImportedSource source,
        DateTimeOffset importedAt,
        NameRegister subregions,
        NameRegister themes,
        CancellationToken cancellationToken)
    {
        var identity = new
        {
            Publisher = NameKey.OfIdentity(source.Identity.Publisher),
            DocumentKind = NameKey.OfIdentity(source.Identity.DocumentKind),
            source.Identity.Year,
        };
        var stored = await connection.QuerySingleOrDefaultAsync<SourceKeyRow>(
            Sql.FindSource, identity, cancellationToken).ConfigureAwait(false);
        var hash = ContentHash.Of(source);
        var import = new SourceImport(connection, sequence, source, importedAt, stored?.Id ?? ++sequence.SourceId) { IsNew = stored is null };
        import.Count(source.Findings);
        if (stored is null)
        {
            await connection.ExecuteAsync(
                Sql.InsertSource,
                new
                {
                    import.Id,
                    identity.Publisher,
                    identity.DocumentKind,
                    identity.Year,
                    source.Name,
                    source.Sha256,
                    ContentHash = hash,
                    ImportedAt = importedAt.ToUnixTimeMilliseconds(),
                },
                cancellationToken).ConfigureAwait(false);
        }

        if (stored?.ContentHash != hash)
        {
            await import.TakeNumberAsync(cancellationToken).ConfigureAwait(false);
            await import.WriteDetailsAsync(subregions, themes, cancellationToken).ConfigureAwait(false);
        }

        return import;
    }

    /// <summary>The number of this import, taken at the first change; the projects' rows refer to it at once.</summary>
    public async Task<int> TakeNumberAsync(CancellationToken cancellationToken)
    {
        if (number is null)
        {
            number = ++sequence.ImportNumber;
            await connection.ExecuteAsync(
                Sql.InsertImport,
                new { Number = number, SourceId = Id, ImportedAt = importedAt.ToUnixTimeMilliseconds() },
                cancellationToken).ConfigureAwait(false);
        }

        return number.Value;
    }

    /// <summary>What the next project of a title is matched by.</summary>
    public string NextMatchKey(ReadProject read)
    {
        var start = UInt128.Parse(read.MatchKey.AsSpan(0, 32), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        var occurrence = occurrences.GetValueOrDefault(start);
        occurrences[start] = occurrence + 1;
        return occurrence == 0 ? read.MatchKey : NameKey.OfProject(read.Project.Subregion, read.Project.Title, occurrence);
    }

    /// <summary>Notes that the source lists a stored project.</summary>
    public void List(long projectId) => listed.Add(projectId);

    /// <summary>Counts findings for the outcome.</summary>
    public void Count(IEnumerable<Finding> found)
    {
        foreach (var finding in found)
        {
            findings[finding.Code] = findings.GetValueOrDefault(finding.Code) + 1;
        }
    }

    /// <summary>Withdraws what the source no longer lists, and writes the counts.</summary>
    public async Task<SourceOutcome> FinishAsync(CancellationToken cancellationToken)
    {
        var missing = (await connection.QueryAsync<long>(Sql.SelectListedProjectIds, new { SourceId = Id }, cancellationToken).ConfigureAwait(false))
            .FindAll(id => !listed.Contains(id));
        if (missing.Count > 0)
        {
            var withdrawnIn = await TakeNumberAsync(cancellationToken).ConfigureAwait(false);
            await connection.ExecuteForKeysAsync(
                Sql.WithdrawProjects, missing, ids => new { Number = withdrawnIn, ProjectIds = ids }, cancellationToken).ConfigureAwait(false);
            Withdrawn = missing.Count;
        }

        if (number is not null)
        {
            await CountChangedAsync(cancellationToken).ConfigureAwait(false);
            await connection.ExecuteAsync(
                Sql.UpdateImport, new { Added, Changed, Withdrawn, Unchanged, Number = number }, cancellationToken).ConfigureAwait(false);
            await connection.ExecuteAsync(
                Sql.UpdateSource,
                new
                {
                    Id,
                    source.Name,
                    source.Sha256,
                    ContentHash = ContentHash.Of(source),
                    ImportedAt = importedAt.ToUnixTimeMilliseconds(),
                },
                cancellationToken).ConfigureAwait(false);
        }

        return new SourceOutcome(source.Identity, source.Name, number, Added, Changed, Withdrawn, Unchanged, findings);
    }

    // A project whose owner was renamed or merged is changed although its own row reads as before.
    private async Task CountChangedAsync(CancellationToken cancellationToken)
    {
        var carrying = await connection.QuerySingleOrDefaultAsync<int>(
            Sql.CountChangedProjects, new { SourceId = Id, Above = numberBefore }, cancellationToken).ConfigureAwait(false);
        var touched = carrying - Added - Changed;
        Changed += touched;
        Unchanged -= touched;
    }

    private async Task WriteDetailsAsync(NameRegister subregions, NameRegister themes, CancellationToken cancellationToken)
    {
        var key = new { SourceId = Id };
        await connection.ExecuteAsync(Sql.DeleteIntroductions, key, cancellationToken).ConfigureAwait(false);
        await connection.ExecuteAsync(Sql.DeleteControlTotals, key, cancellationToken).ConfigureAwait(false);
        await connection.ExecuteAsync(Sql.DeleteSourceFindings, key, cancellationToken).ConfigureAwait(false);
        foreach (var introduction in source.Introductions.DistinctBy(introduction => NameKey.Of(introduction.Subregion)))
        {
            var subregion = await subregions.ResolveAsync(introduction.Subregion, cancellationToken).ConfigureAwait(false);
            await connection.ExecuteAsync(
                Sql.InsertIntroduction, new { SourceId = Id, SubregionId = subregion, Body = introduction.Text }, cancellationToken).ConfigureAwait(false);
        }

        foreach (var (ordinal, total) in source.ControlTotals.Index())
        {
            await connection.ExecuteAsync(
                Sql.InsertControlTotal,
                new
                {
                    SourceId = Id,
                    Ordinal = ordinal,
                    SubregionId = await subregions.ResolveAsync(total.Subregion, cancellationToken).ConfigureAwait(false),
                    ThemeId = await themes.ResolveAsync(total.Theme, cancellationToken).ConfigureAwait(false),
                    total.StatedTotalCost,
                    total.StatedRunFunding,
                    total.ComputedTotalCost,
                    total.ComputedRunFunding,
                },
                cancellationToken).ConfigureAwait(false);
        }

        await connection.InsertAsync(BulkTable.Findings, FindingRows(Id, 0, source.Findings), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The bulk rows of findings; project 0 stands for the source as a whole.</summary>
    public static List<object?[]> FindingRows(long sourceId, long projectId, IReadOnlyList<Finding> findings) =>
        [.. findings.Index().Select(pair => (object?[])
        [
            sourceId,
            projectId,
            pair.Index,
            ContractNames<FindingCode>.Of(pair.Item.Code),
            ContractNames<FindingSeverity>.Of(pair.Item.Severity),
            pair.Item.Message,
            JsonSerializer.Serialize(pair.Item.RawValues),
            pair.Item.Line,
        ])];

    private sealed record SourceKeyRow
    {
        public long Id { get; init; }

        public string ContentHash { get; init; } = "";
    }
}
