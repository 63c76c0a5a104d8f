namespace ProjectSearch.Importing.Appendix;

/// <summary>A line of a table before rows are made: its words and the numbers at its end.</summary>
/// <param name="Source">The line.</param>
/// <param name="Text">The words, without the numbers.</param>
/// <param name="Groups">The numbers of a row, gathered here; empty on a line of words.</param>
/// <param name="Used">How many lines of the source this is: more than one where the numbers have lines of their own.</param>
internal sealed record TableLine(SourceLine Source, string Text, IReadOnlyList<NumberGroup> Groups, int Used)
{
    /// <summary>The ends of the row's amounts that a narrow column has wrapped; see <see cref="WrappedAmounts"/>.</summary>
    public IReadOnlyList<NumberGroup> Ends { get; init; } = [];

    /// <summary>Whether the numbers of a row are on this line.</summary>
    public bool IsAnchor => Groups.Count > 0;
}

/// <summary>A row of a table as printed.</summary>
/// <param name="Lines">Its lines, first to last; never empty; exactly one carries the numbers.</param>
internal sealed record TableRow(IReadOnlyList<TableLine> Lines)
{
    /// <summary>The line that carries the numbers.</summary>
    public TableLine Anchor { get; } = Lines.First(line => line.IsAnchor);

    /// <summary>The words of the row, comparable.</summary>
    public IReadOnlyList<string> Words { get; } = [.. Lines.SelectMany(line => Tokens.Of(line.Text))];

    /// <summary>Every reading of the numbers.</summary>
    public IReadOnlyList<AmountReading> Readings { get; } = ReadingsOf(Lines.First(line => line.IsAnchor));

    /// <summary>The line where the row starts.</summary>
    public SourceLine Start => Lines[0].Source;

    /// <summary>
    /// Lists the words of the row with the numbers that can be nothing else, comparable: the "7" of "Science Park 7" stands with
    /// the numbers when a title goes on below it with "2021".
    /// </summary>
    /// <returns>The words and numbers, in no order.</returns>
    public IReadOnlyList<string> GetWordsAndNumbers()
    {
        var ofText = Readings.Where(reading => reading.IsCredible).Select(reading => reading.TextGroups).DefaultIfEmpty(0).Min();
        return [.. Words, .. Anchor.Groups.Take(ofText).SelectMany(group => Tokens.Of(group.Text))];
    }

    private static List<AmountReading> ReadingsOf(TableLine anchor) => AmountReadings.OfRow(anchor.Groups, anchor.Ends);
}
