using System.Security.Cryptography;
using System.Text;
using CsvHelper;

namespace ProjectSearch.Importing.Lists;

/// <summary>A list on disk: its encoding and separator, found by themselves, and its rows, read as often as asked.</summary>
internal sealed class ListFile
{
    private const int BufferSize = 64 * 1024;
    private const int LargestRow = 4 * 1024 * 1024;
    private const string Unread = "…";

    private readonly Encoding encoding;
    private readonly char separator;

    private ListFile(string path, Encoding encoding, char separator, string sha256) =>
        (Path, this.encoding, this.separator, Sha256) = (path, encoding, separator, sha256);

    public string Path { get; }

    /// <summary>SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>Reads the file once, to know how it is written.</summary>
    /// <exception cref="ImportException">The file is no text.</exception>
    public static ListFile Open(string path, CancellationToken cancellationToken)
    {
        using var stream = File.OpenRead(path);
        var head = new byte[4];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        var marked = ByteOrderMark(head.AsSpan(0, length));
        var (sha256, isUtf8) = Scan(path, stream, marked is { } encodingOfMark && encodingOfMark is UnicodeEncoding, cancellationToken);
        var encoding = marked ?? (isUtf8 ? new UTF8Encoding(false) : Windows1252());
        using var reader = new StreamReader(path, encoding);
        return new ListFile(path, encoding, SeparatorOf(reader), sha256);
    }

    /// <summary>Reads the rows with the 1-based line that each begins on, the header first; blank lines are left out.</summary>
    /// <exception cref="ImportException">A row can't be read.</exception>
    public IEnumerable<(int Line, string[] Cells)> Rows(CancellationToken cancellationToken) => Rows(_ => true, cancellationToken);

    /// <summary>Reads the rows as the other one does; of cells that are not wanted it is known only whether they are blank.</summary>
    /// <exception cref="ImportException">A row can't be read.</exception>
    public IEnumerable<(int Line, string[] Cells)> Rows(Func<int, bool> isWanted, CancellationToken cancellationToken)
    {
        using var reader = CsvReader.FromFile(Path, new CsvReaderOptions
        {
            Separator = separator,
            Encoding = encoding,
            HasHeader = false,
            TrackLineNumbers = true,
            SkipEmptyLines = true,
            MaxRecordSize = LargestRow,
            OnMalformedRecord = RefuseUnterminatedQuote,
        });
        while (Read(reader))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var cells = CellsOf(reader.Current, isWanted);
            if (Array.Exists(cells, cell => !string.IsNullOrWhiteSpace(cell)))
            {
                yield return ((int)reader.LineNumber, cells);
            }
        }
    }

    private static string[] CellsOf(CsvRow row, Func<int, bool> isWanted)
    {
        var cells = new string[row.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = isWanted(i) ? row.GetString(i) : IsBlank(row, i) ? "" : Unread;
        }

        return cells;
    }

    // Most cells have a visible ASCII character; only others are worth a string.
    private static bool IsBlank(CsvRow row, int index) =>
        row.GetSpan(index).IndexOfAnyInRange((byte)'!', (byte)'~') < 0 && string.IsNullOrWhiteSpace(row.GetString(index));

    private bool Read(CsvReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException exception)
        {
            throw new ImportException(
                Path,
                exception.LineNumber > 0 ? (int)exception.LineNumber : null,
                $"The row can't be read: {exception.Message} A quote may be missing its counterpart.",
                exception);
        }
        catch (DecoderFallbackException exception)
        {
            throw new ImportException(Path, (int)reader.LineNumber + 1, "The text can't be decoded. Save the list as UTF-8.", exception);
        }
    }

    // A stray quote within a text is kept as text; one that is never closed would swallow the rest of the list.
    private void RefuseUnterminatedQuote(CsvMalformedRecord record)
    {
        if (record.Reason == CsvMalformedReason.UnterminatedQuote)
        {
            throw new ImportException(
                Path, null, $"Row {record.RecordNumber}, the header counted, opens a quote that is never closed. Close it, or double it to mean a quote.");
        }
    }

    private static Encoding? ByteOrderMark(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? new UTF8Encoding(false, throwOnInvalidBytes: true)
        : head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? new UnicodeEncoding(bigEndian: false, byteOrderMark: true)
        : head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? new UnicodeEncoding(bigEndian: true, byteOrderMark: true)
        : null;

    private static (string Sha256, bool IsUtf8) Scan(string path, FileStream stream, bool isUtf16, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var buffer = new byte[BufferSize];
        var characters = new char[BufferSize + 4];
        var isUtf8 = true;
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            hash.AppendData(buffer, 0, read);
            if (!isUtf16 && buffer.AsSpan(0, read).Contains((byte)0))
            {
                throw new ImportException(path, null, "This is a binary file: it holds zero bytes. Expected is a list as text with separated columns.");
            }

            isUtf8 = isUtf8 && IsUtf8(decoder, buffer.AsSpan(0, read), characters);
        }

        return (Convert.ToHexStringLower(hash.GetHashAndReset()), isUtf8);
    }

    private static bool IsUtf8(Decoder decoder, ReadOnlySpan<byte> bytes, char[] characters)
    {
        try
        {
            decoder.GetChars(bytes, characters, flush: false);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static Encoding Windows1252() => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    // Counted in the header alone, outside quotes: a row's texts may hold any of them.
    private static char SeparatorOf(StreamReader reader)
    {
        var counts = new Dictionary<char, int> { [';'] = 0, ['\t'] = 0, [','] = 0 };
        var quoted = false;
        for (var count = 0; count < LargestRow && reader.Read() is var next && next >= 0; count++)
        {
            var character = (char)next;
            if (character == '\n' && !quoted && counts.Values.Any(value => value > 0))
            {
                break;
            }

            quoted ^= character == '"';
            if (!quoted && counts.TryGetValue(character, out var seen))
            {
                counts[character] = seen + 1;
            }
        }

        return counts.OrderByDescending(pair => pair.Value).First().Key;
    }
}
