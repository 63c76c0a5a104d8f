using Lucene.Net.Analysis;
using ProjectSearch.Indexing.Analysis.Lexicon;
using ProjectSearch.Searching.Text;

namespace ProjectSearch.Indexing.Analysis;

/// <summary>The analysis of Swedish text.</summary>
internal static class SwedishAnalyzers
{
    // Raise this when the chain makes other terms from the same data files.
    private const int Version = 4;

    /// <summary>Analyses the texts of projects, for the index and for explaining hits alike.</summary>
    // A chain for each field: what a thread reads first must not decide how it reads names.
    public static Analyzer Index { get; } = Analyzer.NewAnonymous(
        (field, reader) =>
        {
            var words = new WordTokenizer(reader);
            TokenStream chain = WordsOf(words);
            chain = new CompoundFilter(chain, names: field == TextFields.Owner);
            chain = new InflectionFilter(chain);
            chain = new KindFilter(chain);
            return new TokenStreamComponents(words, chain);
        },
        Analyzer.PER_FIELD_REUSE_STRATEGY);

    /// <summary>The words of <see cref="Index"/> alone, without parts and base forms, which cost most of the time.</summary>
    public static Analyzer Words { get; } = Analyzer.NewAnonymous((_, reader) =>
    {
        var words = new WordTokenizer(reader);
        return new TokenStreamComponents(words, WordsOf(words));
    });

    /// <summary>Names the analysis and its data: postings of another one must be built anew.</summary>
    public static string Fingerprint => FingerprintOfFiles.Value;

    private static Lazy<string> FingerprintOfFiles { get; } =
        new(() => $"swedish-{Version}-{LanguageData.HashOf(SwedishLexicon.Files)}");

    private static SuspendedHyphenFilter WordsOf(WordTokenizer words) => new(new NormalizationFilter(words));
}
