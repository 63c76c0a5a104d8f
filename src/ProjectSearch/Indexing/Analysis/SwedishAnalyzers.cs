using Lucene.Net.Analysis;

namespace ProjectSearch.Indexing.Analysis;

/// <summary>The analysis of Swedish text.</summary>
internal static class SwedishAnalyzers
{
    // Raise this when the chain makes other terms from the same data files.
    private const int Version = 1;

    /// <summary>Analyses the texts of projects, for the index and for explaining hits alike.</summary>
    public static Analyzer Index { get; } = Analyzer.NewAnonymous((_, reader) =>
    {
        var words = new WordTokenizer(reader);
        return new TokenStreamComponents(words, new InflectionFilter(new NormalizationFilter(words)));
    });

    /// <summary>Names the analysis: postings of another one must be built anew.</summary>
    public static string Fingerprint { get; } = $"swedish-{Version}";
}
