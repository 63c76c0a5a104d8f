using System.Text.RegularExpressions;
using ProjectSearch.Api.Pages.Shared.Answers;
using ProjectSearch.Api.Pages.Shared.Languages;
using ProjectSearch.Projects;

namespace ProjectSearch.Api.Pages.Shared;

/// <summary>Findings in plain words, in both languages side by side.</summary>
internal sealed partial class FindingTexts(Language language)
{
    public string Name(FindingCode code) => code switch
    {
        FindingCode.RunFundingExceedsTotalCost => language.Say("RUN är större än kostnaden", "RUN exceeds the cost"),
        FindingCode.OwnerSpellingDiffers => language.Say("Ägaren stavas olika", "Owner spelt differently"),
        FindingCode.TitleSpellingDiffers => language.Say("Titeln stavas olika", "Title spelt differently"),
        FindingCode.AmbiguousAmountsResolved => language.Say("Tvetydiga belopp", "Ambiguous amounts"),
        FindingCode.ControlTotalMismatch => language.Say("Summan stämmer inte", "Total does not add up"),
        FindingCode.ProjectCountMismatch => language.Say("Antalet stämmer inte", "Count does not agree"),
        FindingCode.MissingPurpose => language.Say("Beskrivning saknas", "No description"),
        FindingCode.MissingTableRow => language.Say("Tabellrad saknas", "No table row"),
        _ => code.ToString(),
    };

    /// <summary>What stands before the values.</summary>
    public string ValuesLabel => language.Say("I källan står:", "The source says:");

    /// <summary>The values that stand in the source.</summary>
    public static IEnumerable<string> Printed(FindingRow finding) =>
        finding.Code == FindingCode.AmbiguousAmountsResolved ? finding.RawValues!.Take(1) : finding.RawValues!;

    /// <summary>How ambiguous digits were read, and how else they can be; null for other findings.</summary>
    public string? Readings(FindingRow finding)
    {
        if (finding is not { Code: FindingCode.AmbiguousAmountsResolved, RawValues: [_, var chosen, ..] readings })
        {
            return null;
        }

        var others = readings.Skip(2);
        var sentence = language.Say(
            $"Läst som {Reading(chosen)}; inte som {string.Join(" eller ", others.Select(Reading))}.",
            $"Read as {chosen}; not as {string.Join(" or ", others)}.");
        return SpaceWithinNumber().Replace(sentence, "\u00A0");
    }

    public string Explanation(FindingCode code) => code switch
    {
        FindingCode.RunFundingExceedsTotalCost => language.Say(
            "Källan anger ett större belopp från regionutvecklingsnämnden än hela kostnaden. Beloppen visas som de står.",
            "The source states more funding from the regional development committee than the whole cost. The amounts are shown as they stand."),
        FindingCode.OwnerSpellingDiffers => language.Say(
            "Projektägaren skrivs på ett sätt i tabellen och på ett annat under projektets rubrik.",
            "The owner is written one way in the table and another under the project's heading."),
        FindingCode.TitleSpellingDiffers => language.Say(
            "Titeln skrivs på ett sätt i tabellen och på ett annat i rubriken. Tabellens titel används.",
            "The title is written one way in the table and another in the heading. The table's title is used."),
        FindingCode.AmbiguousAmountsResolved => language.Say(
            "Siffrorna på raden kan delas upp i belopp på flera sätt. En uppdelning har valts.",
            "The digits of the row can be split into amounts in several ways. One of them was chosen."),
        FindingCode.ControlTotalMismatch => language.Say(
            "Summan som står under tabellen är en annan än summan av tabellens rader.",
            "The total printed under the table differs from the sum of its rows."),
        FindingCode.ProjectCountMismatch => language.Say(
            "Inledningen nämner ett annat antal projekt än tabellerna innehåller.",
            "The introduction names another number of projects than the tables hold."),
        FindingCode.MissingPurpose => language.Say(
            "Projektet står i tabellen men har ingen beskrivning i källan.",
            "The project stands in the table but has no description in the source."),
        FindingCode.MissingTableRow => language.Say(
            "Projektet har en beskrivning men står inte i någon tabell, så beloppen är okända.",
            "The project has a description but stands in no table, so its amounts are unknown."),
        _ => code.ToString(),
    };

    // The contract describes a reading in English words.
    private static string Reading(string english) => english
        .Replace("no question", "ingen fråga", StringComparison.Ordinal)
        .Replace("question", "fråga", StringComparison.Ordinal)
        .Replace("total cost", "total kostnad", StringComparison.Ordinal);

    [GeneratedRegex("(?<=[0-9]) (?=[0-9])")]
    private static partial Regex SpaceWithinNumber();
}
