namespace ProjectSearch.Api.Pages.Shared.Languages;

/// <summary>The language of a page's own words; what the sources say stays Swedish.</summary>
internal sealed class Language
{
    public static readonly Language Swedish = new("sv", new NumberStyle("\u00A0", ",", "{0}\u00A0kr", "{0}\u00A0%"));

    public static readonly Language English = new("en", new NumberStyle(",", ".", "SEK\u00A0{0}", "{0}%"));

    private Language(string code, NumberStyle numbers)
    {
        Code = code;
        Numbers = numbers;
    }

    /// <summary>The language tag: "sv" or "en".</summary>
    public string Code { get; }

    /// <summary>How figures are written.</summary>
    public NumberStyle Numbers { get; }

    /// <summary>The language that a reader can switch to.</summary>
    public Language Other => this == Swedish ? English : Swedish;

    /// <summary>The <c>lang</c> of text from the sources: null where the page is Swedish itself.</summary>
    public string? OfSources => this == Swedish ? null : "sv";

    /// <summary>The <c>lang</c> of messages that are always English: null where the page is English itself.</summary>
    public string? OfMessages => this == English ? null : "en";

    /// <summary>Chooses between a text's two versions.</summary>
    public string Say(string swedish, string english) => this == Swedish ? swedish : english;

    /// <summary>Finds a language by its tag; null when the pages do not have it.</summary>
    public static Language? Find(string? code) => code switch
    {
        "sv" => Swedish,
        "en" => English,
        _ => null,
    };
}
