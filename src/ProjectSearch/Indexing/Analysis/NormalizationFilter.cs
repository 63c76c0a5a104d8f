using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ProjectSearch.Indexing.Analysis;

/// <summary>Brings each word to one spelling of its letters, see <see cref="LetterForms"/>; drops what has none left.</summary>
internal sealed class NormalizationFilter : TokenFilter
{
    private readonly ICharTermAttribute term;
    private readonly IWordAttribute word;

    public NormalizationFilter(TokenStream input)
        : base(input)
    {
        term = AddAttribute<ICharTermAttribute>();
        word = AddAttribute<IWordAttribute>();
    }

    public override bool IncrementToken()
    {
        while (m_input.IncrementToken())
        {
            var written = term.Buffer.AsSpan(0, term.Length);
            word.Capitalised = char.IsUpper(written[0]);
            if (LetterForms.IsNormal(written))
            {
                return true;
            }

            var normal = LetterForms.Normalize(written);
            if (normal.Length > 0)
            {
                term.SetEmpty().Append(normal);
                return true;
            }
        }

        return false;
    }
}
