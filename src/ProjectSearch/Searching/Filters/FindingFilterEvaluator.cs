using ProjectSearch.Indexing.Documents;
using ProjectSearch.Projects;

namespace ProjectSearch.Searching.Filters;

/// <summary>Puts a filter to every pair of code and severity that a finding can have.</summary>
internal static class FindingFilterEvaluator
{
    /// <summary>The pairs that meet a filter, see <see cref="FindingBits"/>.</summary>
    public static long BitsOf(FindingFilter filter) => FindingBits.Where((code, severity) => Meets(filter, code, severity));

    private static bool Meets(FindingFilter filter, FindingCode code, FindingSeverity severity) => filter switch
    {
        FindingFilter.And and => and.Conditions.All(condition => Meets(condition, code, severity)),
        FindingFilter.Not not => !Meets(not.Condition, code, severity),
        FindingFilter.Code codes => codes.Codes.Contains(code),
        FindingFilter.Severity severities => severities.Severities.Contains(severity),
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter, "There is no such filter."),
    };
}
