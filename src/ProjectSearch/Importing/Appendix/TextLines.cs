using System.Text;

namespace ProjectSearch.Importing.Appendix;

/// <summary>Cuts a text into the lines that have something on them.</summary>
internal static class TextLines
{
    // Columns laid out with spaces are at least two apart: more than the one space between words.
    private const double TwoSpaces = 1.5;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes UTF-8, UTF-16 with a byte order mark, or else Windows-1252.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <returns>The text without a byte order mark.</returns>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        try
        {
            return StrictUtf8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }

    /// <summary>Reads the lines of a text; a form feed starts a new page, and also ends a line if it stands within one.</summary>
    /// <param name="text">The text; lines end in LF, CRLF or CR.</param>
    /// <returns>The lines with text, numbered as an editor numbers them; with pages where the text has form feeds.</returns>
    public static List<SourceLine> Of(string text)
    {
        var hasPages = text.Contains('\f', StringComparison.Ordinal);
        var lines = new List<SourceLine>();
        var (number, page, blanks, breaks) = (0, 1, 0, false);
        foreach (var physical in text.AsSpan().EnumerateLinesOfEditor())
        {
            number++;
            var isFirstPart = true;
            foreach (var part in physical.Split('\f'))
            {
                if (!isFirstPart)
                {
                    page++;
                    breaks = true;
                }

                isFirstPart = false;
                var plain = Characters.Plain(physical[part].ToString());
                var content = plain.Trim(' ', Characters.NoBreakSpace);
                if (content.Length == 0)
                {
                    blanks++;
                    continue;
                }

                lines.Add(new SourceLine
                {
                    Number = number,
                    Page = hasPages ? page : null,
                    Text = content,
                    BlanksBefore = blanks,
                    FollowsPageBreak = breaks,
                    Words = PlacesOf(plain),
                    ColumnSpacing = TwoSpaces,
                });
                (blanks, breaks) = (0, false);
            }
        }

        return lines;
    }

    private static List<PlacedWord> PlacesOf(string line)
    {
        var words = new List<PlacedWord>();
        foreach (var range in line.AsSpan().SplitAny(' ', Characters.NoBreakSpace))
        {
            var (start, length) = range.GetOffsetAndLength(line.Length);
            if (length > 0)
            {
                words.Add(new PlacedWord(line.Substring(start, length), start, start + length));
            }
        }

        return words;
    }

    // The runtime's own EnumerateLines also ends lines at form feeds, which no editor counts.
    private static LineEnumerator EnumerateLinesOfEditor(this ReadOnlySpan<char> text) => new(text);

    private ref struct LineEnumerator(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;
        private bool _ended;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly LineEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_ended)
            {
                return false;
            }

            var end = _rest.IndexOfAny('\r', '\n');
            if (end < 0)
            {
                Current = _rest;
                _ended = true;
                return true;
            }

            Current = _rest[..end];
            var isCrLf = _rest[end] == '\r' && end + 1 < _rest.Length && _rest[end + 1] == '\n';
            _rest = _rest[(end + (isCrLf ? 2 : 1))..];
            return true;
        }
    }
}
