using Lucene.Net.Documents;
using ProjectSearch.Projects;

namespace ProjectSearch.Searching.Text;

/// <summary>The fields of a project's index document that free text is searched in.</summary>
internal static class TextDocument
{
    /// <summary>Adds the fields; none for a text that is missing.</summary>
    public static void AddTo(Document document, ProjectTexts texts)
    {
        foreach (var (field, text) in TextsOf(texts))
        {
            document.Add(new TextField(TextFields.NameOf(field), text, Field.Store.NO));
        }
    }

    /// <summary>The texts of a project one by one, an owner's every spelling among them.</summary>
    public static IEnumerable<(SearchField Field, string Text)> TextsOf(ProjectTexts texts)
    {
        yield return (SearchField.Title, texts.Title);
        foreach (var spelling in texts.Owners.SelectMany(SpellingsOf))
        {
            yield return (SearchField.Owner, spelling);
        }

        if (texts.Purpose is not null)
        {
            yield return (SearchField.Purpose, texts.Purpose);
        }

        if (texts.Subregion is not null)
        {
            yield return (SearchField.Subregion, texts.Subregion);
        }

        if (texts.Theme is not null)
        {
            yield return (SearchField.Theme, texts.Theme);
        }
    }

    /// <summary>Every spelling of an owner, the preferred one first.</summary>
    public static IEnumerable<string> SpellingsOf(Organisation owner) =>
        owner.Aliases.Prepend(owner.Name).Distinct(StringComparer.Ordinal);
}
