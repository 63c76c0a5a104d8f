using Lucene.Net.Analysis;
using ProjectSearch.Indexing.Analysis.Lexicon;
using ProjectSearch.Searching.Text;

namespace ProjectSearch.Indexing.Analysis;

/// <summary>The analysis of Swedish text.</summary>
internal static class SwedishAnalyzers
{
    // Raise this when the chain makes other terms from the same data files.
    private const int Version = 5;

    /// <summary>Analyses the texts of projects, for the index and for explaining hits alike.</summary>
    public static Analyzer Index { get; } = Analyzer.NewAnonymous(Chain, Analyzer.PER_FIELD_REUSE_STRATEGY);

    /// <summary>Names the analysis and its data: postings of another one must be built anew.</summary>
    public static string Fingerprint => FingerprintOfFiles.Value;

    // Names are read otherwise than texts, so each field keeps a chain of its own.
    private static TokenStreamComponents Chain(string field, TextReader reader)
    {
        var words = new WordTokenizer(reader);
        TokenStream chain = new NormalizationFilter(words);
        chain = new SuspendedHyphenFilter(chain);
        chain = new FormsFilter(chain, names: field == TextFields.Owner);
        return new TokenStreamComponents(words, chain);
    }

    private static Lazy<string> FingerprintOfFiles { get; } =
        new(() => $"swedish-{Version}-{LanguageData.HashOf(SwedishLexicon.Files)}");
}
