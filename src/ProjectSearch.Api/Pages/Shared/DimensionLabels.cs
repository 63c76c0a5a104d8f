using System.Text.Json;
using ProjectSearch.Api.Pages.Shared.Languages;
using ProjectSearch.Projects;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.Pages.Shared;

/// <summary>Names the values of dimensions: those of the sources as they stand there, those of the contract in the page's language.</summary>
internal sealed class DimensionLabels(Language language)
{
    private const string NoValue = "none";

    /// <summary>Every finding's code as the contract writes it.</summary>
    public static IReadOnlyList<string> FindingCodes { get; } =
        [.. Enum.GetNames<FindingCode>().Select(JsonNamingPolicy.SnakeCaseUpper.ConvertName)];

    private readonly SharedTexts _texts = new(language);
    private readonly FindingTexts _findings = new(language);

    public string Of(ProjectDimension dimension, string value, string label) => dimension switch
    {
        ProjectDimension.Finding when value == NoValue => language.Say("Ingen anmärkning", "No remark"),
        ProjectDimension.PriorityQuestion when value == NoValue => language.Say("Övergripande eller ej angiven", "Overarching or not stated"),
        _ when value == NoValue => _texts.None,
        ProjectDimension.PriorityQuestion => language.Say($"Fråga {label}", $"Question {label}"),
        ProjectDimension.Kind when Member<ProjectKind>(value) is { } kind => _texts.Kind(kind),
        ProjectDimension.Finding when Member<FindingCode>(value) is { } code => _findings.Name(code),
        _ => label,
    };

    /// <summary>The <c>lang</c> of a dimension's labels; null where they are in the page's language.</summary>
    public string? LanguageOf(ProjectDimension dimension) =>
        dimension is ProjectDimension.Subregion or ProjectDimension.Theme or ProjectDimension.Owner ? language.OfSources : null;

    // The contract writes PRE_STUDY for PreStudy.
    private static T? Member<T>(string value)
        where T : struct, Enum =>
        Enum.TryParse<T>(value.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var member) && Enum.IsDefined(member) ? member : null;
}
