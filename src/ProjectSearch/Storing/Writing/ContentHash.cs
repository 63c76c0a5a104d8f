using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ProjectSearch.Importing;
using ProjectSearch.Projects;

namespace ProjectSearch.Storing.Writing;

/// <summary>Tells whether a project or a source differs from what is stored: SHA-256 over all that is shown of it.</summary>
internal static class ContentHash
{
    /// <summary>Hashes a project as imported; owners by their spellings, so that a later merge of organisations is no change of it.</summary>
    public static string Of(ImportedProject project)
    {
        using var hash = new FieldHash();
        hash.Add(project.Source.Year).Add(project.Subregion).Add(project.Theme).Add(project.Title).Add(project.Purpose)
            .Add((int)project.Kind).Add(project.PriorityQuestion).Add(project.PriorityQuestionLabel)
            .Add(project.TotalCost).Add(project.RunFunding);
        var provenance = project.Provenance;
        hash.Add(provenance.TableLine).Add(provenance.PurposeLine).Add(provenance.Page).Add(provenance.RawTitle)
            .Add(provenance.RawOwner).Add(provenance.RawOwnerInHeading).Add(provenance.RawAmounts);
        hash.Add(project.Owners.Count);
        foreach (var owner in project.Owners)
        {
            hash.Add(owner.Name).Add(owner.Spellings);
        }

        return hash.Add(project.Findings).ToString();
    }

    /// <summary>Hashes what is said of a source as a whole; its file's bytes and date are not part of it.</summary>
    public static string Of(ImportedSource source)
    {
        using var hash = new FieldHash();
        hash.Add(source.Name).Add(source.Introductions.Count);
        foreach (var introduction in source.Introductions)
        {
            hash.Add(introduction.Subregion).Add(introduction.Text);
        }

        hash.Add(source.ControlTotals.Count);
        foreach (var total in source.ControlTotals)
        {
            hash.Add(total.Subregion).Add(total.Theme).Add(total.StatedTotalCost).Add(total.StatedRunFunding)
                .Add(total.ComputedTotalCost).Add(total.ComputedRunFunding);
        }

        return hash.Add(source.Findings).ToString();
    }

    private sealed class FieldHash : IDisposable
    {
        private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        // The length stands before each text, so that no two lists of fields read the same.
        public FieldHash Add(string? text)
        {
            Add(text?.Length);
            hash.AppendData(Encoding.UTF8.GetBytes(text ?? ""));
            return this;
        }

        public FieldHash Add(long? number)
        {
            Span<byte> bytes = stackalloc byte[9];
            bytes[0] = number is null ? (byte)0 : (byte)1;
            BinaryPrimitives.WriteInt64LittleEndian(bytes[1..], number ?? 0);
            hash.AppendData(bytes);
            return this;
        }

        public FieldHash Add(IReadOnlyList<string> texts)
        {
            Add(texts.Count);
            foreach (var text in texts)
            {
                Add(text);
            }

            return this;
        }

        public FieldHash Add(IReadOnlyList<Finding> findings)
        {
            Add(findings.Count);
            foreach (var finding in findings)
            {
                Add((int)finding.Code).Add((int)finding.Severity).Add(finding.Message).Add(finding.RawValues).Add(finding.Line);
            }

            return this;
        }

        public override string ToString() => Convert.ToHexStringLower(hash.GetCurrentHash());

        public void Dispose() => hash.Dispose();
    }
}
