using ProjectSearch.Projects;

namespace ProjectSearch.Indexing.Documents;

/// <summary>Findings as a set of pairs of code and severity: all that filters and groups ask of them.</summary>
internal static class FindingBits
{
    private static readonly int SeverityCount = Enum.GetValues<FindingSeverity>().Length;

    /// <summary>All codes, in their order.</summary>
    public static IReadOnlyList<FindingCode> Codes { get; } = Enum.GetValues<FindingCode>();

    /// <summary>The set of some findings.</summary>
    public static long Of(IEnumerable<Finding> findings)
    {
        var bits = 0L;
        foreach (var finding in findings)
        {
            bits |= Of(finding.Code, finding.Severity);
        }

        return bits;
    }

    /// <summary>The pairs for which a predicate holds.</summary>
    public static long Where(Func<FindingCode, FindingSeverity, bool> predicate)
    {
        var bits = 0L;
        foreach (var code in Codes)
        {
            foreach (var severity in Enum.GetValues<FindingSeverity>())
            {
                bits |= predicate(code, severity) ? Of(code, severity) : 0;
            }
        }

        return bits;
    }

    private static long Of(FindingCode code, FindingSeverity severity) => 1L << (((int)code * SeverityCount) + (int)severity);
}
