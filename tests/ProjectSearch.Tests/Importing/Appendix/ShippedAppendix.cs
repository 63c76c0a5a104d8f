using System.Text;
using ProjectSearch.Importing;

namespace ProjectSearch.Tests.Importing.Appendix;

/// <summary>The appendix that ships with the product, and a way to read variants of it.</summary>
internal static class ShippedAppendix
{
    private const string Resource = "ProjectSearch.Data/sources/vgr-2020-bilaga-3.txt";

    public static string Text { get; } = ReadText();

    public static ImportPackage Package { get; } = Read(Text);

    public static ImportPackage Read(string text, ImportSettings? settings = null) => Read(Encoding.UTF8.GetBytes(text), ".txt", settings);

    public static ImportPackage Read(byte[] bytes, string extension = ".txt", ImportSettings? settings = null)
    {
        var path = Path.Combine(Path.GetTempPath(), $"appendix-{Guid.NewGuid():N}{extension}");
        File.WriteAllBytes(path, bytes);
        try
        {
            return ImportFile.Read(path, settings ?? new ImportSettings(), TestContext.Current.CancellationToken);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string ReadText()
    {
        using var stream = typeof(ImportFile).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
