using ProjectSearch.Projects;
using ProjectSearch.Storing;

namespace ProjectSearch.Api.Commands.Importing;

/// <summary>What came of an import, whether it was stored or not.</summary>
internal sealed record ImportReport
{
    /// <summary>How it ended.</summary>
    public required ImportEnd End { get; init; }

    /// <summary>What the store did; null when nothing was stored.</summary>
    public ImportOutcome? Outcome { get; init; }

    /// <summary>What was found in the files, in their order.</summary>
    public IReadOnlyList<ReportedFinding> Findings { get; init; } = [];

    /// <summary>Findings beyond those that are listed.</summary>
    public int UnlistedFindings { get; init; }

    /// <summary>How the files were read, as sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Why nothing was stored; empty when something was.</summary>
    public IReadOnlyList<ReportedError> Errors { get; init; } = [];

    /// <summary>Reports arguments that can't be used.</summary>
    public static ImportReport Refused(IEnumerable<string> problems) =>
        new() { End = ImportEnd.Refused, Errors = [.. problems.Select(problem => new ReportedError(problem, null, null))] };
}

/// <summary>How an import ended.</summary>
internal enum ImportEnd
{
    /// <summary>The files were stored.</summary>
    Stored,

    /// <summary>The database holds all this already.</summary>
    Unchanged,

    /// <summary>The files could be stored; a dry run stores nothing.</summary>
    DryRun,

    /// <summary>Something about the files or arguments stands in the way.</summary>
    Refused,

    /// <summary>The database or something else failed.</summary>
    Failed,
}

/// <summary>A finding with its place.</summary>
internal sealed record ReportedFinding(string File, string? Project, Finding Finding);

/// <summary>Why nothing was stored.</summary>
internal sealed record ReportedError(string Message, string? File, int? Line);
