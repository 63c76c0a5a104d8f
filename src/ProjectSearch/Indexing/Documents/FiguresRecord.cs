using Lucene.Net.Util;
using ProjectSearch.Projects;

namespace ProjectSearch.Indexing.Documents;

/// <summary>
/// What filters, orders, sums and groups read of a project, as one doc value; a snapshot makes columns of it. Lucene's own
/// numbers are a field each, and it measures its memory by reflection for every number that is added.
/// A change of this form calls for a new <see cref="Generations.CommitStamp.Format"/>.
/// </summary>
/// <param name="Key">The project's key in the store.</param>
/// <param name="Year">The year.</param>
/// <param name="Kind">The kind.</param>
/// <param name="ChangedInImport">The import that last changed the project.</param>
/// <param name="Withdrawn">Whether its source no longer lists it.</param>
/// <param name="Findings">See <see cref="FindingBits"/>.</param>
/// <param name="SubregionId">The subregion's key; null for none.</param>
/// <param name="ThemeId">The theme's key; null for none.</param>
/// <param name="PriorityQuestion">The question; null when unknown.</param>
/// <param name="TotalCost">In SEK; null when unknown.</param>
/// <param name="RunFunding">In SEK; null when unknown.</param>
/// <param name="OwnerIds">The owners' keys, each once.</param>
internal readonly record struct FiguresRecord(
    long Key,
    int Year,
    ProjectKind Kind,
    int ChangedInImport,
    bool Withdrawn,
    long Findings,
    long? SubregionId,
    long? ThemeId,
    int? PriorityQuestion,
    long? TotalCost,
    long? RunFunding,
    IReadOnlyList<long> OwnerIds)
{
    public static BytesRef ToBytes(Project project) => new(RecordStreams.ToBytes(project, Write));

    public static FiguresRecord FromBytes(BytesRef bytes)
    {
        using var reader = RecordStreams.Reader(bytes.Bytes, bytes.Offset, bytes.Length);
        return Read(reader);
    }

    private static void Write(BinaryWriter writer, Project project)
    {
        writer.Write7BitEncodedInt64(project.Id);
        writer.Write7BitEncodedInt(project.Year);
        writer.Write((byte)project.Kind);
        writer.Write7BitEncodedInt(project.ChangedInImport);
        writer.Write(project.Withdrawn);
        writer.Write7BitEncodedInt64(FindingBits.Of(project.Findings));
        writer.WriteOptional(project.SubregionId);
        writer.WriteOptional(project.ThemeId);
        writer.WriteOptional(project.PriorityQuestion);
        writer.WriteOptional(project.TotalCost);
        writer.WriteOptional(project.RunFunding);
        writer.WriteList([.. project.OwnerIds.Distinct()], static (to, id) => to.Write7BitEncodedInt64(id));
    }

    private static FiguresRecord Read(BinaryReader reader) => new(
        reader.Read7BitEncodedInt64(),
        reader.Read7BitEncodedInt(),
        (ProjectKind)reader.ReadByte(),
        reader.Read7BitEncodedInt(),
        reader.ReadBoolean(),
        reader.Read7BitEncodedInt64(),
        reader.ReadOptionalInt64(),
        reader.ReadOptionalInt64(),
        reader.ReadOptionalInt32(),
        reader.ReadOptionalInt64(),
        reader.ReadOptionalInt64(),
        reader.ReadList(static from => from.Read7BitEncodedInt64()));
}
