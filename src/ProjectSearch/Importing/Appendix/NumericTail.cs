using System.Text.RegularExpressions;

namespace ProjectSearch.Importing.Appendix;

/// <summary>How strongly the print ties a group of digits to the one before it.</summary>
internal enum Seam
{
    /// <summary>A plain space, which parts groups of one amount as well as columns.</summary>
    Open,

    /// <summary>A no-break space, a dot or a comma: the groups look like one amount.</summary>
    Tied,

    /// <summary>A wide space, a new line, another cell or "kr": the groups look like two columns.</summary>
    Parted,
}

/// <summary>A group of digits, or a word in the place of a prioritised question.</summary>
/// <param name="Text">The digits, or the word.</param>
/// <param name="Seam">How it is tied to the group before it.</param>
internal sealed record NumberGroup(string Text, Seam Seam)
{
    /// <summary>Whether it consists of digits.</summary>
    public bool IsDigits => Text.All(char.IsAsciiDigit);

    /// <summary>Whether it stands first on a line after the one where the row's numbers start.</summary>
    public bool StartsLine { get; init; }
}

/// <summary>The numbers at the end of a table line.</summary>
/// <param name="Text">What stands before them.</param>
/// <param name="Groups">The groups from left to right.</param>
internal sealed partial record NumericTail(string Text, IReadOnlyList<NumberGroup> Groups)
{
    private const int MostGroups = 24;

    /// <summary>Takes the numbers off a line: out of its cells where these are known, else off its end.</summary>
    /// <param name="line">A line of a table.</param>
    /// <returns>The words of title and owner, and the numbers, if it has any.</returns>
    public static NumericTail Of(SourceLine line)
    {
        if (line.Cells is not { } cells)
        {
            return Of(line.Text);
        }

        var words = $"{cells[(int)TableColumn.Title]}   {cells[(int)TableColumn.Owner]}".Trim();
        var groups = new List<NumberGroup>();
        for (var column = TableColumn.Question; column <= TableColumn.RunFunding; column++)
        {
            groups.AddRange(Of(cells[(int)column]).Groups.Select((group, i) => group with { Seam = i == 0 ? Seam.Parted : Seam.Tied }));
        }

        return new NumericTail(words, groups);
    }

    /// <summary>Takes the numbers off the end of a line.</summary>
    /// <param name="line">A line of a table.</param>
    /// <returns>The rest of the line and its numbers, if it has any.</returns>
    public static NumericTail Of(string line)
    {
        if (!line.AsSpan().ContainsAnyInRange('0', '9') && !EndsWithQuestionLabel(line) && !UnitsAlone().IsMatch(line))
        {
            return new NumericTail(line, []);
        }

        line = FreeNoBreakSpace().Replace(line, " ");
        var parts = Part().Matches(line);
        var first = parts.Count;
        while (first > 0 && parts.Count - first < MostGroups && IsNumeric(parts[first - 1].Value))
        {
            first--;
        }

        // A unit behind words is a word; numbers end the line. A line that begins with one goes on with the cells above it.
        var isWordless = first == 0;
        while (first < parts.Count && Unit().IsMatch(parts[first].Value))
        {
            first++;
        }

        if (first == parts.Count)
        {
            return new NumericTail(isWordless ? "" : line, []);
        }

        var groups = new List<NumberGroup>();
        var (end, parted) = (parts[first].Index, false);
        foreach (var part in parts.Skip(first))
        {
            if (Unit().IsMatch(part.Value))
            {
                (parted, end) = (true, part.Index + part.Length);
                continue;
            }

            var isWholeAmount = Tie().IsMatch(part.Value);
            AddGroups(groups, part.Value, parted || isWholeAmount || part.Index - end > 1 ? Seam.Parted : Seam.Open);
            (end, parted) = (part.Index + part.Length, isWholeAmount || UnitAtEnd().Match(part.Value).Length > 0);
        }

        return new NumericTail(isWordless ? "" : line[..parts[first].Index].TrimEnd(' ', Characters.NoBreakSpace), groups);
    }

    /// <summary>Whether a word stands for all prioritised questions rather than one.</summary>
    /// <param name="word">A word of a table line.</param>
    /// <returns>True for "Övergripande" and the like.</returns>
    public static bool IsQuestionLabel(string word) => QuestionLabel().IsMatch(word);

    private static bool EndsWithQuestionLabel(string line) => IsQuestionLabel(line[(line.LastIndexOf(' ') + 1)..]);

    private static bool IsNumeric(string part) =>
        Unit().IsMatch(part) || IsQuestionLabel(part) || Number().IsMatch(UnitAtEnd().Replace(part, ""));

    private static void AddGroups(List<NumberGroup> groups, string part, Seam seam)
    {
        if (IsQuestionLabel(part))
        {
            groups.Add(new NumberGroup(part, seam));
            return;
        }

        var pieces = UnitAtEnd().Replace(part, "").Split(['.', ',', Characters.NoBreakSpace, '\'', '’']);
        for (var i = 0; i < pieces.Length; i++)
        {
            groups.Add(new NumberGroup(pieces[i], i == 0 ? seam : Seam.Tied));
        }
    }

    [GeneratedRegex(@"(?<![0-9])\u00A0|\u00A0(?![0-9kK])")]
    private static partial Regex FreeNoBreakSpace();

    [GeneratedRegex(@"[^ ]+")]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?:\d{1,12}|\d{1,3}(?:[.,'’\u00A0]\d{3})+|\d{1,3}(?:\u00A0\d{1,3})+)$")]
    private static partial Regex Number();

    [GeneratedRegex(@"\d[.'’\u00A0]\d")]
    private static partial Regex Tie();

    [GeneratedRegex(@"^(?:kr|sek|kronor)\.?,?$|^:-$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(@"^(?:kr|sek)\.?(?: +(?:kr|sek)\.?)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitsAlone();

    [GeneratedRegex(@"(?:,00|,-|:-|,–|:–)?(?:\u00A0?(?:kr|sek|kronor)\.?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitAtEnd();

    [GeneratedRegex(@"^(?:Övergripande|Övergr\.?|Samtliga|Alla|Flera|\d{1,2}(?:[,/–-]\d{1,2})+|-|–)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex QuestionLabel();
}
