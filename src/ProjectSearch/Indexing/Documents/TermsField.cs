using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;

namespace ProjectSearch.Indexing.Documents;

/// <summary>
/// A field of whole terms, as many <see cref="StringField"/>s of one name would be. They share one token stream a thread:
/// Lucene makes one for each of its own, which takes as long as indexing some ten words of a text.
/// </summary>
internal sealed class TermsField : Field
{
    private static readonly FieldType Whole = new FieldType
    {
        IsIndexed = true,
        IsTokenized = true,
        OmitNorms = true,
        IndexOptions = Lucene.Net.Index.IndexOptions.DOCS_ONLY,
    }.Freeze();

    [ThreadStatic]
    private static TermStream? shared;

    private readonly IEnumerable<string> terms;

    /// <param name="name">The field's name.</param>
    /// <param name="terms">Enumerated once, when the field is indexed.</param>
    public TermsField(string name, IEnumerable<string> terms)
        : base(name, Whole) => this.terms = terms;

    // A field is read to its end before the next one is begun.
    public override TokenStream GetTokenStream(Analyzer analyzer) => (shared ??= new TermStream()).Over(terms);

    private sealed class TermStream : TokenStream
    {
        private readonly ICharTermAttribute term;
        private IEnumerator<string> terms = Enumerable.Empty<string>().GetEnumerator();

        public TermStream() => term = AddAttribute<ICharTermAttribute>();

        public TermStream Over(IEnumerable<string> all)
        {
            terms = all.GetEnumerator();
            return this;
        }

        public override bool IncrementToken()
        {
            if (!terms.MoveNext())
            {
                return false;
            }

            ClearAttributes();
            term.Append(terms.Current);
            return true;
        }
    }
}
