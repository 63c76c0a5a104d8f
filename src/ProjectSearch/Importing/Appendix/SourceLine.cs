namespace ProjectSearch.Importing.Appendix;

/// <summary>One line of a document that has something on it.</summary>
internal sealed record SourceLine
{
    /// <summary>The 1-based line in the source text; in a PDF, counted from its first line of text.</summary>
    public required int Number { get; init; }

    /// <summary>The 1-based page; null where the source has no page marks.</summary>
    public int? Page { get; init; }

    /// <summary>The text without spaces around it; runs of spaces inside are kept, for they can part columns.</summary>
    public required string Text { get; init; }

    /// <summary>How many lines without text stand between this line and the one before it.</summary>
    public int BlanksBefore { get; init; }

    /// <summary>Whether a page mark, page number, repeated header or footnote stood before this line.</summary>
    public bool FollowsPageBreak { get; init; }

    /// <summary>Whether the space before this line is more than what parts two lines of one paragraph.</summary>
    public bool FollowsGap { get; init; }

    /// <summary>The words and their places; empty where places are unknown.</summary>
    public IReadOnlyList<PlacedWord> Words { get; init; } = [];

    /// <summary>The least width of an empty strip between two columns, in the unit of the words' places.</summary>
    public double ColumnSpacing { get; init; }

    /// <summary>The line's cells in the order of <see cref="TableColumn"/>; null where columns are unknown.</summary>
    public IReadOnlyList<string>? Cells { get; init; }
}
