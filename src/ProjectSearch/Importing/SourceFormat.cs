using System.Text.RegularExpressions;
using ProjectSearch.Importing.Appendix;
using ProjectSearch.Importing.Lists;

namespace ProjectSearch.Importing;

/// <summary>The formats that a file's content can be told to be.</summary>
internal enum SourceFormat
{
    /// <summary>Nothing, or nothing but blanks.</summary>
    Empty,

    /// <summary>An appendix as text.</summary>
    AppendixText,

    /// <summary>A document as PDF.</summary>
    Pdf,

    /// <summary>A list with separated columns.</summary>
    List,

    /// <summary>A workbook or document of an office program.</summary>
    OfficeDocument,

    /// <summary>A web page, or other text in angle brackets.</summary>
    Markup,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>Something else that is no text.</summary>
    Binary,

    /// <summary>Text, but neither an appendix nor a list.</summary>
    OtherText,
}

/// <summary>Recognises a format by the first bytes of a file; the name helps only where the content leaves a doubt.</summary>
internal static partial class SourceFormats
{
    /// <summary>How many bytes are enough.</summary>
    public const int HeadLength = 256 * 1024;

    private const int PdfMagicWithin = 1024;
    private const int LongestColumnName = 60;

    /// <summary>Recognises the format.</summary>
    /// <param name="head">The first bytes of the file, up to <see cref="HeadLength"/>.</param>
    /// <param name="path">The file's name.</param>
    /// <returns>The format.</returns>
    public static SourceFormat Recognise(ReadOnlySpan<byte> head, string path)
    {
        if (head[..Math.Min(head.Length, PdfMagicWithin)].IndexOf("%PDF-"u8) >= 0)
        {
            return SourceFormat.Pdf;
        }

        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return SourceFormat.OfficeDocument;
        }

        var isUtf16 = head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        if (!isUtf16 && IsBinary(head))
        {
            return SourceFormat.Binary;
        }

        var text = TextLines.Decode(WithoutCutLine(head));
        return string.IsNullOrWhiteSpace(text) ? SourceFormat.Empty : OfText(text, path);
    }

    // A longer file is cut somewhere, perhaps within a character.
    private static ReadOnlySpan<byte> WithoutCutLine(ReadOnlySpan<byte> head) =>
        head.Length < HeadLength || head.LastIndexOf((byte)'\n') < 0 ? head : head[..head.LastIndexOf((byte)'\n')];

    private static bool IsBinary(ReadOnlySpan<byte> head)
    {
        var controls = 0;
        foreach (var value in head)
        {
            if (value == 0)
            {
                return true;
            }

            controls += value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x0B or 0x1B) ? 1 : 0;
        }

        return controls * 20 > head.Length;
    }

    private static SourceFormat OfText(string text, string path)
    {
        var start = text.AsSpan().TrimStart();
        var end = start.IndexOfAny('\n', '\r');
        var firstLine = (end < 0 ? start : start[..end]).ToString();
        if (Foreign(start) is { } foreign)
        {
            return foreign;
        }

        // A list's texts may read like an appendix, and an appendix may begin with a line that has a comma.
        var isNamedAsList = Path.GetExtension(path).ToLowerInvariant() is ".csv" or ".tsv" or ".tab";
        if (IsRowOfNames(firstLine, '\t') || IsRowOfNames(firstLine, ';') || (IsRowOfNames(firstLine, ',') && (isNamedAsList || NamesFields(firstLine))))
        {
            return SourceFormat.List;
        }

        if (LooksLikeAppendix(text))
        {
            return SourceFormat.AppendixText;
        }

        return isNamedAsList || IsRowOfNames(firstLine, ',') ? SourceFormat.List : SourceFormat.OtherText;
    }

    private static SourceFormat? Foreign(ReadOnlySpan<char> text) => text switch
    {
        ['<', '!' or '?' or '/' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..] => SourceFormat.Markup,
        ['{', '\\', 'r', 't', 'f', ..] => SourceFormat.OfficeDocument,
        ['{', .. var rest] when rest.TrimStart() is ['"' or '}', ..] => SourceFormat.Json,
        ['[', .. var rest] when rest.TrimStart() is ['{' or '[' or ']' or '"', ..] => SourceFormat.Json,
        _ => null,
    };

    private static bool NamesFields(string line) => line.Split(',').Count(ListColumns.IsField) > 1;

    private static bool IsRowOfNames(string line, char separator)
    {
        var names = line.Split(separator);
        return names.Length > 1 && !line.TrimEnd().EndsWith('.') && names.All(name => name.Length <= LongestColumnName);
    }

    private static bool LooksLikeAppendix(string text)
    {
        if (Title().IsMatch(text))
        {
            return true;
        }

        var lines = TextLines.Of(text);
        return Enumerable.Range(0, lines.Count).Any(i => SectionLabel.Parse(lines[i].Text) is not null || TableHead.Length(lines, i) > 0);
    }

    [GeneratedRegex(@"^[^;\t]*\bdelregionala\s+insatser\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
