using System.Text.Json;
using ProjectSearch.Projects;

namespace ProjectSearch.Storing.Reading;

/// <summary>A row of the statements that select findings.</summary>
internal sealed record FindingRow
{
    public long SourceId { get; init; }

    public long ProjectId { get; init; }

    public string Code { get; init; } = "";

    public string Severity { get; init; } = "";

    public string Message { get; init; } = "";

    public string RawValues { get; init; } = "[]";

    public int? Line { get; init; }

    public Finding ToFinding() => new(
        ContractNames<FindingCode>.Parse(Code),
        ContractNames<FindingSeverity>.Parse(Severity),
        Message,
        JsonSerializer.Deserialize<string[]>(RawValues) ?? [],
        Line);
}
