using Lucene.Net.Documents;
using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Indexing.Documents;
using ProjectSearch.Projects;
using ProjectSearch.Searching.Text.Completion;

namespace ProjectSearch.Searching.Text;

/// <summary>The fields of a project's index document that free text is searched and completed in.</summary>
internal static class TextDocument
{
    /// <summary>Adds the fields; none for a text that is missing.</summary>
    public static void AddTo(Document document, ProjectTexts texts)
    {
        Add(SearchField.Title, texts.Title);
        Add(SearchField.Purpose, texts.Purpose);
        Add(SearchField.Subregion, texts.Subregion);
        Add(SearchField.Theme, texts.Theme);
        foreach (var spelling in texts.Owners.SelectMany(SpellingsOf))
        {
            Add(SearchField.Owner, spelling);
        }

        document.Add(new TermsField(
            TextFields.Written,
            WrittenWord.Of(texts.Title).Union(WrittenWord.Of(texts.Purpose ?? "")).Select(word => word.Term)));
        document.Add(new TermsField(
            TextFields.TitleWords,
            WordScanner.Words(texts.Title).Select(word => LetterForms.Fold(LetterForms.Normalize(word)))));

        void Add(SearchField field, string? text)
        {
            if (text is not null)
            {
                document.Add(new TextField(TextFields.NameOf(field), text, Field.Store.NO));
            }
        }
    }

    /// <summary>Every spelling of an owner, the preferred one first.</summary>
    public static IEnumerable<string> SpellingsOf(Organisation owner) =>
        owner.Aliases.Prepend(owner.Name).Distinct(StringComparer.Ordinal);
}
