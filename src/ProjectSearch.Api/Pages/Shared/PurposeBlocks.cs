namespace ProjectSearch.Api.Pages.Shared;

/// <summary>Takes a purpose apart into paragraphs and lists.</summary>
internal static class PurposeBlocks
{
    private static readonly char[] _bullets = ['•', '-', '–', '*', '·', '\uF0B7'];

    /// <summary>The blocks in order; a list holds its items without their bullets.</summary>
    public static IEnumerable<PurposeBlock> Of(string text)
    {
        var items = new List<string>();
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries))
        {
            if (IsItem(line))
            {
                items.Add(line[1..].TrimStart());
                continue;
            }

            if (items.Count > 0)
            {
                yield return new PurposeBlock(IsList: true, [.. items]);
                items.Clear();
            }

            if (line.Length > 0)
            {
                yield return new PurposeBlock(IsList: false, [line]);
            }
        }

        if (items.Count > 0)
        {
            yield return new PurposeBlock(IsList: true, items);
        }
    }

    private static bool IsItem(string line) => line.Length > 2 && _bullets.Contains(line[0]) && char.IsWhiteSpace(line[1]);
}

/// <summary>A paragraph, or a list.</summary>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="Lines">The paragraph alone, or the items.</param>
internal sealed record PurposeBlock(bool IsList, IReadOnlyList<string> Lines);
