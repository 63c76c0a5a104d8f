namespace ProjectSearch.Searching.Text.Syntax;

/// <summary>Replaces words of a tree.</summary>
internal static class Correction
{
    /// <summary>The tree with the words replaced that have a replacement.</summary>
    public static QueryNode Apply(QueryNode node, IReadOnlyDictionary<string, string> replacements) => node switch
    {
        WordNode word => new WordNode(replacements.GetValueOrDefault(word.Text, word.Text)),
        FieldNode field => field with { Child = Apply(field.Child, replacements) },
        NotNode not => new NotNode(Apply(not.Child, replacements)),
        AllNode all => new AllNode([.. all.Children.Select(child => Apply(child, replacements))]),
        AnyNode any => new AnyNode([.. any.Children.Select(child => Apply(child, replacements))]),
        _ => node,
    };
}
