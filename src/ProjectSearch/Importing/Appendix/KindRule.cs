using System.Text.RegularExpressions;
using ProjectSearch.Projects;

namespace ProjectSearch.Importing.Appendix;

/// <summary>Tells what the source says that a project is.</summary>
internal static partial class KindRule
{
    /// <summary>
    /// A feasibility study where the title calls it so, or the purpose speaks of "förstudien" and means the project itself; else a running
    /// activity where its label says so; else a project.
    /// </summary>
    /// <param name="title">The project's title.</param>
    /// <param name="purpose">Its purpose; null when the source has none.</param>
    /// <param name="isActivity">Whether its label says "Verksamhet:".</param>
    /// <returns>The kind.</returns>
    public static ProjectKind Of(string title, string? purpose, bool isActivity)
    {
        if (Study().IsMatch(title) || (purpose is not null && SpeaksOfItself(purpose)))
        {
            return ProjectKind.PreStudy;
        }

        return isActivity ? ProjectKind.Activity : ProjectKind.Project;
    }

    private static bool SpeaksOfItself(string purpose) =>
        IsStudy().IsMatch(purpose)
        || TheStudy().Matches(purpose).Any(match => !Earlier().IsMatch(purpose[..match.Index]) && !Done().IsMatch(purpose[(match.Index + match.Length)..]));

    // "Förstudier" in the plural are what a project hands out or makes, not what it is.
    [GeneratedRegex(@"\bförstudie(?!r)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Study();

    [GeneratedRegex(@"\bförstudiens?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TheStudy();

    [GeneratedRegex(
        @"\b(?i:projektet|insatsen|detta|det)\s+(?:är|utgör|avser|genomförs\s+som)\s+en\s+förstudie\b|(?:^|\n)(?:En\s+)?Förstudie\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex IsStudy();

    // "Resultatet av den tidigare förstudien", "bygger vidare på förstudien": a study that came before the project.
    [GeneratedRegex(
        @"\b(?:tidigare|föregående|genomförda|avslutade|gjorda|förra|efter|från|utifrån|(?:bygger|baseras|grundas)(?:\s+\w+)?\s+på|(?:resultat(?:et|en)?|slutsatser(?:na)?)\s+(?:av|i|ur))\s+(?:den\s+)?(?:\w+\s+)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Earlier();

    [GeneratedRegex(
        @"^(?:\s+[”""][^”""]{1,80}[”""])?\s*,?\s+(?:som\s+)?(?:genomfördes|gjordes|visade|har\s+visat|avslutades|har\s+genomförts|resulterade)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Done();
}
