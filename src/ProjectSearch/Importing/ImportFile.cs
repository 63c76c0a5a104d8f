using System.Security.Cryptography;
using ProjectSearch.Importing.Appendix;
using ProjectSearch.Importing.Lists;
using ProjectSearch.Importing.Pdf;

namespace ProjectSearch.Importing;

/// <summary>Reads a file of any known format: an appendix as text or PDF, or a list as CSV.</summary>
public static class ImportFile
{
    private const string Expected =
        "Expected is an appendix of granted projects as text or PDF, or a list as CSV with at least the columns year and title.";

    private const int LargestDocument = 64 * 1024 * 1024;

    /// <summary>Recognises the format by the content, then reads the file.</summary>
    /// <param name="path">The file; relative paths are of the current folder.</param>
    /// <param name="settings">What the user says about it.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>Everything in the file.</returns>
    /// <exception cref="ImportException">The file is missing, empty, binary, or in no known format.</exception>
    public static ImportPackage Read(string path, ImportSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            return ReadExisting(path, settings, cancellationToken);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ImportException(path, null, "The file does not exist.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ImportException(path, null, $"The file can't be read: {exception.Message}", exception);
        }
    }

    private static ImportPackage ReadExisting(string path, ImportSettings settings, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            throw new ImportException(path, null, "This is a folder. Name a file in it.");
        }

        using var stream = File.OpenRead(path);
        if (!stream.CanSeek)
        {
            throw new ImportException(path, null, "This is no ordinary file. Save its content in a file and import that.");
        }

        var head = new byte[SourceFormats.HeadLength];
        var format = SourceFormats.Recognise(head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)), path);
        return format switch
        {
            SourceFormat.AppendixText => ReadAppendix(path, WholeDocument(path, stream), settings, cancellationToken),
            SourceFormat.Pdf => ReadPdf(path, WholeDocument(path, stream), settings, cancellationToken),
            SourceFormat.List => ListReader.Read(path, settings, cancellationToken),
            SourceFormat.Empty => throw new ImportException(path, null, $"The file is empty. {Expected}"),
            SourceFormat.OfficeDocument => throw new ImportException(
                path, null, $"This is an office document or an archive. Save a workbook as CSV, or a text as PDF, and import that; unpack an archive first. {Expected}"),
            SourceFormat.Markup => throw new ImportException(path, 1, $"This is a web page or XML. {Expected}"),
            SourceFormat.Json => throw new ImportException(path, 1, $"This is JSON. {Expected}"),
            SourceFormat.Binary => throw new ImportException(path, null, $"This is a binary file. {Expected}"),
            SourceFormat.OtherText => throw new ImportException(path, 1, $"This text is neither an appendix nor a list. {Expected}"),
            _ => throw new ArgumentOutOfRangeException(nameof(path), format, "There is no reader for this format."),
        };
    }

    private static ImportPackage ReadAppendix(string path, byte[] bytes, ImportSettings settings, CancellationToken cancellationToken) =>
        AppendixReader.Read(path, Hash(bytes), TextLines.Of(TextLines.Decode(bytes)), settings, cancellationToken);

    private static ImportPackage ReadPdf(string path, byte[] bytes, ImportSettings settings, CancellationToken cancellationToken) =>
        AppendixReader.Read(path, Hash(bytes), PdfTextReader.Read(path, bytes, cancellationToken), settings, cancellationToken);

    private static byte[] WholeDocument(string path, FileStream stream)
    {
        if (stream.Length > LargestDocument)
        {
            throw new ImportException(
                path, null, $"The document has {Sek.Text(stream.Length)} bytes; at most {Sek.Text(LargestDocument)} are read.");
        }

        var bytes = new byte[stream.Length];
        stream.Position = 0;
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
