namespace ProjectSearch.Searching.Text.Syntax;

/// <summary>A node of the query tree: what was asked for, before anything is known of the index.</summary>
internal abstract record QueryNode;

/// <summary>A word, as typed.</summary>
internal sealed record WordNode(string Text) : QueryNode;

/// <summary>The beginning of a word, without its asterisk.</summary>
internal sealed record PrefixNode(string Text) : QueryNode;

/// <summary>Words in a row, without their quotes.</summary>
internal sealed record PhraseNode(string Text) : QueryNode;

/// <summary>All of the children are wanted. Words that follow each other make one such node.</summary>
internal sealed record AllNode(IReadOnlyList<QueryNode> Children) : QueryNode
{
    public bool Equals(AllNode? other) => other is not null && Children.SequenceEqual(other.Children);

    public override int GetHashCode() => Children.Count;
}

/// <summary>One of the children is wanted.</summary>
internal sealed record AnyNode(IReadOnlyList<QueryNode> Children) : QueryNode
{
    public bool Equals(AnyNode? other) => other is not null && Children.SequenceEqual(other.Children);

    public override int GetHashCode() => Children.Count;
}

/// <summary>The child is not wanted.</summary>
internal sealed record NotNode(QueryNode Child) : QueryNode;

/// <summary>The child is wanted in one field.</summary>
internal sealed record FieldNode(SearchField Field, QueryNode Child) : QueryNode;

/// <summary>A number is wanted, from the lowest to the highest, both included.</summary>
internal sealed record NumberNode(NumberField Field, int Low, int High) : QueryNode;

/// <summary>The numbers that a query can ask for.</summary>
internal enum NumberField
{
    /// <summary>The year.</summary>
    Year,

    /// <summary>The prioritised question.</summary>
    PriorityQuestion,
}
