using System.Text;

namespace ProjectSearch.Importing.Appendix;

/// <summary>Makes running text of lines: wraps undone, paragraphs parted by an empty line, each item of a list on a line.</summary>
/// <param name="joiner">Undoes wraps.</param>
/// <param name="fullWidth">How many characters a full line has.</param>
internal sealed class Paragraphs(LineJoiner joiner, int fullWidth)
{
    private const double NearlyFull = 0.9;

    /// <summary>Makes text.</summary>
    /// <param name="lines">The lines from first to last.</param>
    /// <returns>The text; null when there are no lines.</returns>
    public string? Of(IReadOnlyList<SourceLine> lines)
    {
        var text = new StringBuilder();
        var block = new List<string>();
        var (blockIsItem, inDashedList, itemLeft) = (false, false, 0.0);
        for (var i = 0; i < lines.Count; i++)
        {
            var isOutdented = blockIsItem && LeftOf(lines[i]) < itemLeft - lines[i].ColumnSpacing;
            var start = i == 0 ? StartOf(lines[i]) : Start(lines[i - 1], lines[i], blockIsItem, inDashedList, isOutdented);
            if (start is not BlockStart.None)
            {
                Flush(text, block, blockIsItem);
                blockIsItem = start is BlockStart.Item;
                itemLeft = LeftOf(lines[i]);
                inDashedList = blockIsItem && (HeadingShape.IsDashed(lines[i].Text) || inDashedList);
            }

            block.Add(lines[i].Text);
        }

        Flush(text, block, blockIsItem);
        return text.Length == 0 ? null : text.ToString();
    }

    private void Flush(StringBuilder text, List<string> block, bool isItem)
    {
        if (block.Count == 0)
        {
            return;
        }

        if (text.Length > 0)
        {
            text.Append(isItem ? "\n" : "\n\n");
        }

        text.Append(joiner.Join(block));
        block.Clear();
    }

    private static BlockStart StartOf(SourceLine line) =>
        HeadingShape.IsListItem(line.Text) || HeadingShape.IsDashed(line.Text) ? BlockStart.Item : BlockStart.Paragraph;

    private BlockStart Start(SourceLine before, SourceLine line, bool blockIsItem, bool inDashedList, bool isOutdented)
    {
        var ended = HeadingShape.EndsSentence(before.Text) || before.Text.EndsWith(':');
        if (HeadingShape.IsBullet(line.Text)
            || (HeadingShape.IsNumbered(line.Text) && (ended || blockIsItem || line.FollowsGap))
            || (HeadingShape.IsDashed(line.Text) && (ended || inDashedList || line.FollowsGap)))
        {
            return BlockStart.Item;
        }

        if (isOutdented)
        {
            return BlockStart.Paragraph;
        }

        if (char.IsLower(line.Text[0]) && !ended)
        {
            return BlockStart.None;
        }

        var isGap = line.FollowsGap && !line.FollowsPageBreak;
        var isCutShort = (ended || (blockIsItem && before.Text.EndsWith(')'))) && EndsShort(before, line);
        return isGap || isCutShort ? BlockStart.Paragraph : BlockStart.None;
    }

    private static double LeftOf(SourceLine line) => line.Words.Count == 0 ? 0 : line.Words[0].Left;

    // A line that had room for the next word was ended on purpose.
    private bool EndsShort(SourceLine before, SourceLine line) =>
        char.IsUpper(line.Text[0]) && before.Text.Length + 1 + line.Text.Split(' ')[0].Length <= fullWidth * NearlyFull;

    private enum BlockStart
    {
        None,
        Paragraph,
        Item,
    }
}
