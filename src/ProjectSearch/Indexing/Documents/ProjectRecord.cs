using ProjectSearch.Projects;

namespace ProjectSearch.Indexing.Documents;

/// <summary>A project as one stored field. A change of this form calls for a new <see cref="Generations.CommitStamp.Format"/>.</summary>
internal static class ProjectRecord
{
    public static byte[] ToBytes(Project project) => RecordStreams.ToBytes(project, Write);

    public static Project FromBytes(byte[] bytes, int offset, int length)
    {
        using var reader = RecordStreams.Reader(bytes, offset, length);
        return Read(reader);
    }

    private static void Write(BinaryWriter writer, Project project)
    {
        writer.Write7BitEncodedInt64(project.Id);
        writer.Write(project.Slug);
        writer.Write7BitEncodedInt(project.Year);
        writer.Write(project.Title);
        writer.WriteOptional(project.Purpose);
        writer.Write((byte)project.Kind);
        writer.WriteList(project.OwnerIds, static (to, id) => to.Write7BitEncodedInt64(id));
        writer.WriteOptional(project.SubregionId);
        writer.WriteOptional(project.ThemeId);
        writer.Write7BitEncodedInt64(project.SourceId);
        writer.WriteOptional(project.PriorityQuestion);
        writer.WriteOptional(project.PriorityQuestionLabel);
        writer.WriteOptional(project.TotalCost);
        writer.WriteOptional(project.RunFunding);
        WriteProvenance(writer, project.Provenance);
        writer.WriteList(project.Findings, FindingRecord.Write);
        writer.Write7BitEncodedInt(project.ChangedInImport);
        writer.Write(project.Withdrawn);
    }

    private static Project Read(BinaryReader reader) => new()
    {
        Id = reader.Read7BitEncodedInt64(),
        Slug = reader.ReadString(),
        Year = reader.Read7BitEncodedInt(),
        Title = reader.ReadString(),
        Purpose = reader.ReadOptionalString(),
        Kind = (ProjectKind)reader.ReadByte(),
        OwnerIds = reader.ReadList(static from => from.Read7BitEncodedInt64()),
        SubregionId = reader.ReadOptionalInt64(),
        ThemeId = reader.ReadOptionalInt64(),
        SourceId = reader.Read7BitEncodedInt64(),
        PriorityQuestion = reader.ReadOptionalInt32(),
        PriorityQuestionLabel = reader.ReadOptionalString(),
        TotalCost = reader.ReadOptionalInt64(),
        RunFunding = reader.ReadOptionalInt64(),
        Provenance = ReadProvenance(reader),
        Findings = reader.ReadList(FindingRecord.Read),
        ChangedInImport = reader.Read7BitEncodedInt(),
        Withdrawn = reader.ReadBoolean(),
    };

    private static void WriteProvenance(BinaryWriter writer, Provenance provenance)
    {
        writer.WriteOptional(provenance.TableLine);
        writer.WriteOptional(provenance.PurposeLine);
        writer.WriteOptional(provenance.Page);
        writer.Write(provenance.RawTitle);
        writer.Write(provenance.RawOwner);
        writer.WriteOptional(provenance.RawOwnerInHeading);
        writer.WriteOptional(provenance.RawAmounts);
    }

    private static Provenance ReadProvenance(BinaryReader reader) => new(
        reader.ReadOptionalInt32(),
        reader.ReadOptionalInt32(),
        reader.ReadOptionalInt32(),
        reader.ReadString(),
        reader.ReadString(),
        reader.ReadOptionalString(),
        reader.ReadOptionalString());
}
