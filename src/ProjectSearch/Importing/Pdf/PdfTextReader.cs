using ProjectSearch.Importing.Appendix;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace ProjectSearch.Importing.Pdf;

/// <summary>Reads the lines of text in a PDF, with the places of their words.</summary>
internal static class PdfTextReader
{
    private const int MostPages = 2_000;
    private const int MostLetters = 5_000_000;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Reads them.</summary>
    /// <param name="file">The file's name as the user gave it.</param>
    /// <param name="bytes">The PDF.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The lines from the top of the first page to the bottom of the last.</returns>
    /// <exception cref="ImportException">The PDF is encrypted, broken, endless, or has no text.</exception>
    public static List<SourceLine> Read(string file, byte[] bytes, CancellationToken cancellationToken)
    {
        // A crafted PDF can keep its parser busy for ever, and the parser can't be asked to stop: it runs beside and is left behind.
        var reading = Task.Factory.StartNew(
            () => ReadPages(file, bytes, cancellationToken), cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            var pages = reading.WaitAsync(Longest, cancellationToken).GetAwaiter().GetResult();
            return pages.Sum(page => page.Count) == 0
                ? throw new ImportException(
                    file, null, "The PDF has no text; it has probably been scanned. Recognise its text (OCR) first, or import the document as text.")
                : PageLines.Numbered(pages);
        }
        catch (TimeoutException exception)
        {
            throw new ImportException(file, null, $"The PDF could not be read within {Longest.TotalMinutes} minutes; it is probably damaged.", exception);
        }
    }

    private static List<List<PdfLine>> ReadPages(string file, byte[] bytes, CancellationToken cancellationToken)
    {
        try
        {
            var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = new BoundedFilters() };
            using var document = PdfDocument.Open(bytes, options);
            return ReadPages(file, document, cancellationToken);
        }
        catch (PdfDocumentEncryptedException exception)
        {
            throw new ImportException(file, null, "The PDF is protected by a password. Save it without the protection first.", exception);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or ImportException))
        {
            throw new ImportException(file, null, $"The PDF is damaged and can't be read: {exception.Message}", exception);
        }
    }

    private static List<List<PdfLine>> ReadPages(string file, PdfDocument document, CancellationToken cancellationToken)
    {
        if (document.NumberOfPages > MostPages)
        {
            throw new ImportException(file, null, $"The PDF has {document.NumberOfPages} pages; at most {MostPages} are read.");
        }

        var pages = new List<List<PdfLine>>();
        var letters = 0;
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = document.GetPage(number);
            var onPage = page.Letters;
            letters += onPage.Count;
            if (letters > MostLetters)
            {
                throw new ImportException(file, null, $"The PDF has more than {MostLetters} letters; an appendix has some hundred thousand at most.");
            }

            pages.Add(DrawnBullets.Put(PageLines.Of(onPage, number), DrawnBullets.On(page)));
        }

        return pages;
    }
}
