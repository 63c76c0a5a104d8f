namespace ProjectSearch.Importing.Appendix;

/// <summary>The parts of an appendix, before rows and sections are matched.</summary>
/// <param name="Preamble">The lines before the first subregion: the document's title.</param>
/// <param name="Subregions">The subregions in order.</param>
/// <param name="Tables">The tables in order.</param>
/// <param name="Sections">The projects' own sections in order.</param>
internal sealed record DocumentOutline(
    IReadOnlyList<SourceLine> Preamble,
    IReadOnlyList<OutlineSubregion> Subregions,
    IReadOnlyList<OutlineTable> Tables,
    IReadOnlyList<OutlineSection> Sections);

/// <summary>A subregion's heading and the text under it.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Introduction">The lines from the heading to the first theme.</param>
internal sealed record OutlineSubregion(string Name, IReadOnlyList<SourceLine> Introduction);

/// <summary>Where in the document something stands.</summary>
/// <param name="Subregion">The subregion's name; null before the first.</param>
/// <param name="Theme">The theme's name; null before the first.</param>
internal sealed record OutlinePlace(string? Subregion, string? Theme);

/// <summary>One table of projects.</summary>
/// <param name="Place">The headings that it stands under.</param>
/// <param name="Lines">The lines between head and total.</param>
/// <param name="Total">The printed total; null when there is none.</param>
internal sealed record OutlineTable(OutlinePlace Place, IReadOnlyList<TableLine> Lines, OutlineTotal? Total);

/// <summary>A printed total.</summary>
/// <param name="Line">The line that it stands on.</param>
/// <param name="Printed">Its numbers as printed.</param>
/// <param name="Readings">Every way to read them.</param>
internal sealed record OutlineTotal(SourceLine Line, string Printed, IReadOnlyList<AmountReading> Readings);

/// <summary>A project's own heading, owner and purpose.</summary>
internal sealed record OutlineSection
{
    /// <summary>The headings that it stands under.</summary>
    public required OutlinePlace Place { get; init; }

    /// <summary>The lines of its title.</summary>
    public required IReadOnlyList<SourceLine> Title { get; init; }

    /// <summary>The parts of the owner's name as its lines have them, the label left out.</summary>
    public required IReadOnlyList<string> Owner { get; init; }

    /// <summary>Whether its label says that it is a running activity.</summary>
    public required bool IsActivity { get; init; }

    /// <summary>The lines of its purpose; empty when it has none.</summary>
    public required IReadOnlyList<SourceLine> Body { get; init; }

    /// <summary>The line where it starts.</summary>
    public SourceLine Start => Title[0];

    /// <summary>Lists the words of title and owner, comparable.</summary>
    /// <returns>The words in lower case.</returns>
    public IReadOnlyList<string> GetWords() => [.. Title.SelectMany(line => Tokens.Of(line.Text)), .. Owner.SelectMany(Tokens.Of)];
}
