namespace ProjectSearch.Searching.Text.Syntax;

/// <summary>Writes a tree in the search language; read again it gives the same tree.</summary>
internal static class QueryWriter
{
    /// <summary>Writes a tree; nothing for none.</summary>
    public static string Write(QueryNode? node) => node is null ? "" : Write(node, nested: false);

    private static string Write(QueryNode node, bool nested) => node switch
    {
        // A word that was no operator where it stood must not become one: "ELLER," is the word.
        WordNode word => QueryLexer.OperatorOf(word.Text) is null ? word.Text : word.Text.ToLowerInvariant(),
        PrefixNode prefix => prefix.Text + "*",
        PhraseNode phrase => $"\"{phrase.Text}\"",
        NotNode not => "-" + Write(not.Child, nested: true),
        FieldNode field => $"{FieldNames.NameOf(field.Field)}:{Write(field.Child, nested: true)}",
        NumberNode number when number.Low == number.High => $"{FieldNames.NameOf(number.Field)}:{number.Low}",
        NumberNode number => $"{FieldNames.NameOf(number.Field)}:{number.Low}-{number.High}",
        AllNode all => Enclose(string.Join(' ', all.Children.Select(child => Write(child, nested: true))), nested),
        AnyNode any => Enclose(string.Join(" ELLER ", any.Children.Select(child => Write(child, nested: child is AnyNode))), nested),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "No such node."),
    };

    private static string Enclose(string text, bool nested) => nested ? $"({text})" : text;
}
