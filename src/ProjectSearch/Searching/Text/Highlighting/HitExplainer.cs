using ProjectSearch.Searching.Text.Expansion;

namespace ProjectSearch.Searching.Text.Highlighting;

/// <summary>Tells why a project was found.</summary>
internal sealed class HitExplainer(WantedNode root)
{
    private readonly MarkFinder finder = new(root);

    /// <summary>Marks the project's texts and lists what met what.</summary>
    public HitExplanation Explain(ProjectTexts texts)
    {
        var highlights = new List<Highlight>();
        var matches = new List<TermMatch>();
        Add(SearchField.Title, texts.Title);
        foreach (var owner in texts.Owners)
        {
            // One spelling tells enough: the first that is met.
            _ = TextDocument.SpellingsOf(owner).Any(spelling => Add(SearchField.Owner, spelling));
        }

        Add(SearchField.Purpose, texts.Purpose);
        Add(SearchField.Subregion, texts.Subregion);
        Add(SearchField.Theme, texts.Theme);
        return new HitExplanation(highlights, [.. matches.Distinct().OrderBy(match => match.Kind)]);

        bool Add(SearchField field, string? text)
        {
            var marks = text is null ? [] : finder.Find(field, text);
            if (text is null || marks.Count == 0)
            {
                return false;
            }

            matches.AddRange(marks.Select(mark => new TermMatch(mark.QueryTerm, mark.MatchedWord, field, mark.Kind)));
            highlights.AddRange(FragmentPicker.Pick(text, marks)
                .Select(piece => new Highlight(field, Segments.Of(text, piece.Start, piece.End, marks))));
            return true;
        }
    }
}
