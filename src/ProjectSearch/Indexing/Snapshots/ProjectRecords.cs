using Lucene.Net.Index;
using ProjectSearch.Indexing.Documents;
using ProjectSearch.Projects;

namespace ProjectSearch.Indexing.Snapshots;

/// <summary>
/// The stored projects of one snapshot. Unpacking one costs many times what showing it does, so those that were read
/// are kept: each document has one slot that it shares with others, which bounds the memory without a ledger.
/// </summary>
internal sealed class ProjectRecords(IndexReader reader)
{
    private const int MaximumSlots = 1 << 13;

    private readonly Entry?[] slots = new Entry?[Math.Clamp((int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)reader.MaxDoc), 1, MaximumSlots)];

    /// <summary>Reads a project that is likely to be read again.</summary>
    public Project Get(int document)
    {
        ref var slot = ref slots[document & (slots.Length - 1)];
        var entry = Volatile.Read(ref slot);
        if (entry is null || entry.Document != document)
        {
            entry = new Entry(document, Read(document));
            Volatile.Write(ref slot, entry);
        }

        return entry.Project;
    }

    /// <summary>Reads a project past the kept ones, as a pass over all of them does.</summary>
    public Project Read(int document)
    {
        var visitor = new RecordVisitor();
        reader.Document(document, visitor);
        return ProjectRecord.FromBytes(visitor.Bytes, 0, visitor.Bytes.Length);
    }

    private sealed record Entry(int Document, Project Project);

    private sealed class RecordVisitor : StoredFieldVisitor
    {
        public byte[] Bytes { get; private set; } = [];

        public override Status NeedsField(FieldInfo fieldInfo) =>
            fieldInfo.Name == ProjectFields.Record ? Status.YES : Status.NO;

        public override void BinaryField(FieldInfo fieldInfo, byte[] value) => Bytes = value;
    }
}
