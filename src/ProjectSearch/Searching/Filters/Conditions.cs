namespace ProjectSearch.Searching.Filters;

/// <summary>A comparison of a text, Swedish, without regard to case. Where several values are given, one must hold.</summary>
/// <param name="Operator">How the texts are compared.</param>
/// <param name="Values">What it is compared with; null stands for unknown and is met only by equality.</param>
public sealed record TextCondition(TextOperator Operator, IReadOnlyList<string?> Values);

/// <summary>How texts are compared.</summary>
public enum TextOperator
{
    /// <summary>They are the same.</summary>
    Equal,

    /// <summary>The value stands within the text.</summary>
    Contains,

    /// <summary>The text begins with the value.</summary>
    StartsWith,

    /// <summary>The text ends with the value.</summary>
    EndsWith,
}

/// <summary>A comparison of a number. Where several values are given, one must hold.</summary>
/// <param name="Operator">How the numbers are compared.</param>
/// <param name="Values">What it is compared with; null stands for unknown and is met only by equality.</param>
/// <typeparam name="T">The kind of number.</typeparam>
public sealed record NumberCondition<T>(NumberOperator Operator, IReadOnlyList<T?> Values)
    where T : struct;

/// <summary>How numbers are compared: the project's own with the value given.</summary>
public enum NumberOperator
{
    /// <summary>They are equal.</summary>
    Equal,

    /// <summary>The project's is larger.</summary>
    Greater,

    /// <summary>The project's is larger or equal.</summary>
    GreaterOrEqual,

    /// <summary>The project's is smaller.</summary>
    Less,

    /// <summary>The project's is smaller or equal.</summary>
    LessOrEqual,
}
