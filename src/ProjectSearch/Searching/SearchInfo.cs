using ProjectSearch.Projects;

namespace ProjectSearch.Searching;

/// <summary>What the engine made of the free text.</summary>
/// <param name="InterpretedAs">The query tree, written in the search language.</param>
/// <param name="Broadened">Whether nothing matched all words, so that guesses or fewer words were let in.</param>
/// <param name="DidYouMean">The query with its likely misspellings mended; null when there are none.</param>
/// <param name="Warnings">What could not be read as meant.</param>
public sealed record SearchInfo(string InterpretedAs, bool Broadened, string? DidYouMean, IReadOnlyList<SearchWarning> Warnings);

/// <summary>One project of a result. Its cursor is written when it is asked for: most pages are read without their cursors.</summary>
public sealed class ProjectHit
{
    private readonly Func<int, Project, string> write;
    private string? cursor;

    internal ProjectHit(Func<int, Project, string> cursorOf, Project project, float? score, int document)
    {
        write = cursorOf;
        Project = project;
        Score = score;
        Document = document;
    }

    /// <summary>Where it stands in the result's order, opaque.</summary>
    public string Cursor => cursor ??= write(Document, Project);

    /// <summary>The project.</summary>
    public Project Project { get; }

    /// <summary>How well it meets the free text, larger is better; null without free text.</summary>
    public float? Score { get; }

    /// <summary>The index's own number of the document in this snapshot.</summary>
    public int Document { get; }
}

/// <summary>A page of a connection.</summary>
/// <param name="Items">What is on the page.</param>
/// <param name="HasNextPage">Whether more follows.</param>
/// <param name="HasPreviousPage">Whether something comes before.</param>
/// <typeparam name="T">The kind of thing that is listed.</typeparam>
public sealed record ResultPage<T>(IReadOnlyList<T> Items, bool HasNextPage, bool HasPreviousPage);

/// <summary>Why a project was found.</summary>
/// <param name="Highlights">The marked pieces of its texts, at least one where a word was met.</param>
/// <param name="Matches">Which query word met which word.</param>
public sealed record HitExplanation(IReadOnlyList<Highlight> Highlights, IReadOnlyList<TermMatch> Matches);

/// <summary>A piece of a text, cut into consecutive segments that concatenate to it character for character.</summary>
/// <param name="Field">The text's field.</param>
/// <param name="Segments">The segments.</param>
public sealed record Highlight(SearchField Field, IReadOnlyList<HighlightSegment> Segments);

/// <summary>A segment of a highlight.</summary>
/// <param name="Text">The text, verbatim.</param>
/// <param name="Matched">Whether the query met it.</param>
public sealed record HighlightSegment(string Text, bool Matched);

/// <summary>A query word and the word that it met.</summary>
/// <param name="QueryTerm">The word as it was typed.</param>
/// <param name="MatchedWord">The word as the text has it.</param>
/// <param name="Field">The text's field.</param>
/// <param name="Kind">How they are related.</param>
public sealed record TermMatch(string QueryTerm, string MatchedWord, SearchField Field, MatchKind Kind);

/// <summary>The texts that are searched.</summary>
public enum SearchField
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>The owners' names and aliases.</summary>
    Owner,

    /// <summary>The purpose.</summary>
    Purpose,

    /// <summary>The subregion's name.</summary>
    Subregion,

    /// <summary>The theme's name.</summary>
    Theme,
}

/// <summary>How a query word is related to the word that it met, the closest first.</summary>
public enum MatchKind
{
    /// <summary>The same word.</summary>
    Exact,

    /// <summary>Another form of the word.</summary>
    Inflection,

    /// <summary>A part of a compound.</summary>
    CompoundPart,

    /// <summary>A synonym, an abbreviation or a translation.</summary>
    Synonym,

    /// <summary>A word spelt nearly so, or the same without diacritics.</summary>
    Fuzzy,

    /// <summary>A word that begins so, asked for with an asterisk.</summary>
    Prefix,
}

/// <summary>A completion of what is being typed.</summary>
/// <param name="Text">The completion as people write it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Count">How many projects it leads to.</param>
public sealed record Suggestion(string Text, SuggestionKind Kind, int Count);

/// <summary>What a completion is.</summary>
public enum SuggestionKind
{
    /// <summary>A word of the texts.</summary>
    Term,

    /// <summary>A project's title.</summary>
    Project,

    /// <summary>An organisation's name.</summary>
    Organisation,
}
