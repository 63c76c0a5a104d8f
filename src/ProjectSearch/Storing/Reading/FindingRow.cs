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

    /// <param name="subject">What the finding is about.</param>
    /// <exception cref="UnreadableRowException">A value is none that an import writes.</exception>
    public Finding ToFinding(string subject)
    {
        var row = $"findings of {subject}";
        return new Finding(
            StoredValue.Name<FindingCode>(Code, row, "code"),
            StoredValue.Name<FindingSeverity>(Severity, row, "severity"),
            Message,
            StoredValue.Texts(RawValues, row, "raw_values"),
            Line);
    }
}
