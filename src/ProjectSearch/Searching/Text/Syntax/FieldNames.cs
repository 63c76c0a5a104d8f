using System.Collections.Frozen;

namespace ProjectSearch.Searching.Text.Syntax;

/// <summary>What fields are called in the search language, in Swedish and English. The first name of each is its own.</summary>
internal static class FieldNames
{
    private static readonly FrozenDictionary<string, SearchField> TextFields = new Dictionary<string, SearchField>(StringComparer.Ordinal)
    {
        ["titel"] = SearchField.Title,
        ["title"] = SearchField.Title,
        ["ägare"] = SearchField.Owner,
        ["agare"] = SearchField.Owner,
        ["projektägare"] = SearchField.Owner,
        ["owner"] = SearchField.Owner,
        ["syfte"] = SearchField.Purpose,
        ["purpose"] = SearchField.Purpose,
        ["delregion"] = SearchField.Subregion,
        ["subregion"] = SearchField.Subregion,
        ["tema"] = SearchField.Theme,
        ["theme"] = SearchField.Theme,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, NumberField> NumberFields = new Dictionary<string, NumberField>(StringComparer.Ordinal)
    {
        ["år"] = NumberField.Year,
        ["ar"] = NumberField.Year,
        ["year"] = NumberField.Year,
        ["fråga"] = NumberField.PriorityQuestion,
        ["fraga"] = NumberField.PriorityQuestion,
        ["question"] = NumberField.PriorityQuestion,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The text field of a name in lower case; null when it names none.</summary>
    public static SearchField? TextFieldOf(string name) => TextFields.TryGetValue(name, out var field) ? field : null;

    /// <summary>The number field of a name in lower case; null when it names none.</summary>
    public static NumberField? NumberFieldOf(string name) => NumberFields.TryGetValue(name, out var field) ? field : null;

    /// <summary>What a text field is called.</summary>
    public static string NameOf(SearchField field) => field switch
    {
        SearchField.Title => "titel",
        SearchField.Owner => "ägare",
        SearchField.Purpose => "syfte",
        SearchField.Subregion => "delregion",
        _ => "tema",
    };

    /// <summary>What a number field is called.</summary>
    public static string NameOf(NumberField field) => field == NumberField.Year ? "år" : "fråga";
}
