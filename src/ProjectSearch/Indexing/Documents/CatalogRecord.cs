using ProjectSearch.Projects;

namespace ProjectSearch.Indexing.Documents;

/// <summary>A part of the catalog as one stored field. A change of this form calls for a new <see cref="Generations.CommitStamp.Format"/>.</summary>
internal static class CatalogRecord
{
    public static byte[] ToBytes(Catalog part) => RecordStreams.ToBytes(part, Write);

    public static Catalog FromBytes(byte[] bytes, int offset, int length)
    {
        using var reader = RecordStreams.Reader(bytes, offset, length);
        return new Catalog(
            reader.ReadList(ReadOrganisation),
            reader.ReadList(ReadSubregion),
            reader.ReadList(ReadTheme),
            reader.ReadList(ReadSource),
            reader.ReadList(ReadImport));
    }

    private static void Write(BinaryWriter writer, Catalog part)
    {
        writer.WriteList(part.Organisations, WriteOrganisation);
        writer.WriteList(part.Subregions, WriteSubregion);
        writer.WriteList(part.Themes, WriteTheme);
        writer.WriteList(part.Sources, WriteSource);
        writer.WriteList(part.Imports, WriteImport);
    }

    private static void WriteOrganisation(BinaryWriter writer, Organisation organisation)
    {
        writer.Write7BitEncodedInt64(organisation.Id);
        writer.Write(organisation.Slug);
        writer.Write(organisation.Name);
        writer.WriteList(organisation.Aliases, static (to, alias) => to.Write(alias));
    }

    private static Organisation ReadOrganisation(BinaryReader reader) => new(
        reader.Read7BitEncodedInt64(),
        reader.ReadString(),
        reader.ReadString(),
        reader.ReadList(static from => from.ReadString()));

    private static void WriteSubregion(BinaryWriter writer, Subregion subregion)
    {
        writer.Write7BitEncodedInt64(subregion.Id);
        writer.Write(subregion.Slug);
        writer.Write(subregion.Name);
        writer.WriteList([.. subregion.Introductions.OrderBy(pair => pair.Key)], static (to, pair) =>
        {
            to.Write7BitEncodedInt(pair.Key);
            to.Write(pair.Value);
        });
    }

    private static Subregion ReadSubregion(BinaryReader reader) => new(
        reader.Read7BitEncodedInt64(),
        reader.ReadString(),
        reader.ReadString(),
        reader.ReadList(static from => KeyValuePair.Create(from.Read7BitEncodedInt(), from.ReadString())).ToDictionary());

    private static void WriteTheme(BinaryWriter writer, Theme theme)
    {
        writer.Write7BitEncodedInt64(theme.Id);
        writer.Write(theme.Slug);
        writer.Write(theme.Name);
    }

    private static Theme ReadTheme(BinaryReader reader) => new(reader.Read7BitEncodedInt64(), reader.ReadString(), reader.ReadString());

    private static void WriteSource(BinaryWriter writer, Source source)
    {
        writer.Write7BitEncodedInt64(source.Id);
        writer.Write(source.Name);
        writer.Write(source.Publisher ?? "");
        writer.Write(source.Sha256);
        writer.Write7BitEncodedInt(source.Year);
        writer.Write(source.ImportedAt.UtcTicks);
        writer.Write7BitEncodedInt(source.ProjectCount);
        writer.WriteList(source.ControlTotals, static (to, total) =>
        {
            to.Write7BitEncodedInt64(total.SubregionId);
            to.Write7BitEncodedInt64(total.ThemeId);
            to.Write7BitEncodedInt64(total.StatedTotalCost);
            to.Write7BitEncodedInt64(total.StatedRunFunding);
            to.Write7BitEncodedInt64(total.ComputedTotalCost);
            to.Write7BitEncodedInt64(total.ComputedRunFunding);
        });
        writer.WriteList(source.Findings, FindingRecord.Write);
    }

    private static Source ReadSource(BinaryReader reader) => new()
    {
        Id = reader.Read7BitEncodedInt64(),
        Name = reader.ReadString(),
        Publisher = reader.ReadString() is { Length: > 0 } publisher ? publisher : null,
        Sha256 = reader.ReadString(),
        Year = reader.Read7BitEncodedInt(),
        ImportedAt = ReadTime(reader),
        ProjectCount = reader.Read7BitEncodedInt(),
        ControlTotals = reader.ReadList(static from => new ControlTotal(
            from.Read7BitEncodedInt64(),
            from.Read7BitEncodedInt64(),
            from.Read7BitEncodedInt64(),
            from.Read7BitEncodedInt64(),
            from.Read7BitEncodedInt64(),
            from.Read7BitEncodedInt64())),
        Findings = reader.ReadList(FindingRecord.Read),
    };

    private static void WriteImport(BinaryWriter writer, Import import)
    {
        writer.Write7BitEncodedInt(import.Number);
        writer.Write7BitEncodedInt64(import.SourceId);
        writer.Write(import.ImportedAt.UtcTicks);
        writer.Write7BitEncodedInt(import.Added);
        writer.Write7BitEncodedInt(import.Changed);
        writer.Write7BitEncodedInt(import.Withdrawn);
        writer.Write7BitEncodedInt(import.Unchanged);
    }

    private static Import ReadImport(BinaryReader reader) => new(
        reader.Read7BitEncodedInt(),
        reader.Read7BitEncodedInt64(),
        ReadTime(reader),
        reader.Read7BitEncodedInt(),
        reader.Read7BitEncodedInt(),
        reader.Read7BitEncodedInt(),
        reader.Read7BitEncodedInt());

    private static DateTimeOffset ReadTime(BinaryReader reader) => new(reader.ReadInt64(), TimeSpan.Zero);
}
