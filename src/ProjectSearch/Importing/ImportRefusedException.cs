using ProjectSearch.Projects;

namespace ProjectSearch.Importing;

/// <summary>A source contradicts itself and its findings were not accepted. Nothing of it was stored.</summary>
public sealed class ImportRefusedException : Exception
{
    /// <summary>Keeps the findings that stand in the way.</summary>
    /// <param name="findings">The findings of severity ERROR, in the source's order.</param>
    public ImportRefusedException(IReadOnlyList<Finding> findings)
        : base($"The source contradicts itself in {findings.Count} place(s). Read the findings; --accept-findings stores the rows and the findings.") =>
        Findings = findings;

    /// <summary>The findings of severity ERROR, in the source's order.</summary>
    public IReadOnlyList<Finding> Findings { get; }
}
