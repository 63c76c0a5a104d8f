using System.Text.RegularExpressions;

namespace ProjectSearch.Importing.Appendix;

/// <summary>The line under a project's own heading that names who runs it: "Projektägare: …" or "Verksamhet: …".</summary>
/// <param name="IsActivity">Whether the label says that this is a running activity.</param>
/// <param name="Owner">What follows the label on its line; may be empty.</param>
internal sealed partial record SectionLabel(bool IsActivity, string Owner)
{
    /// <summary>Reads a line as a label.</summary>
    /// <param name="text">The line.</param>
    /// <returns>The label; null when the line is none.</returns>
    public static SectionLabel? Parse(string text)
    {
        if (!text.Contains(':', StringComparison.Ordinal))
        {
            return null;
        }

        var match = Label().Match(text);
        return match.Success
            ? new SectionLabel(match.Groups["activity"].Success, LineJoiner.SingleSpaced(match.Groups["owner"].Value))
            : null;
    }

    [GeneratedRegex(
        @"^(?:(?<activity>Verksamhet(?:sägare)?)|(?:Projekt|Insats)?ägare|Stödmottagare|Sökande|Huvudman)[\s\u00A0]*:(?<owner>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
