using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;

namespace ProjectSearch.Indexing.Documents;

/// <summary>A field of whole terms, as many <see cref="StringField"/>s of one name would be, without a token stream for each.</summary>
internal static class TermsField
{
    private static readonly FieldType Type = new FieldType
    {
        IsIndexed = true,
        IsTokenized = true,
        OmitNorms = true,
        IndexOptions = Lucene.Net.Index.IndexOptions.DOCS_ONLY,
    }.Freeze();

    /// <summary>Makes the field; the terms are enumerated once, when it is indexed.</summary>
    public static Field Of(string name, IEnumerable<string> terms) => new(name, new Terms(terms), Type);

    private sealed class Terms : TokenStream
    {
        private readonly ICharTermAttribute term;
        private readonly IEnumerator<string> terms;

        public Terms(IEnumerable<string> terms)
        {
            term = AddAttribute<ICharTermAttribute>();
            this.terms = terms.GetEnumerator();
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
