using ProjectSearch.Projects;

namespace ProjectSearch.Indexing.Documents;

/// <summary>A finding as a piece of a stored record.</summary>
internal static class FindingRecord
{
    public static void Write(BinaryWriter writer, Finding finding)
    {
        writer.Write((byte)finding.Code);
        writer.Write((byte)finding.Severity);
        writer.Write(finding.Message);
        writer.WriteList(finding.RawValues, static (to, value) => to.Write(value));
        writer.WriteOptional(finding.Line);
    }

    public static Finding Read(BinaryReader reader) => new(
        (FindingCode)reader.ReadByte(),
        (FindingSeverity)reader.ReadByte(),
        reader.ReadString(),
        reader.ReadList(static from => from.ReadString()),
        reader.ReadOptionalInt32());
}
