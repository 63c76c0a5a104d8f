using ProjectSearch.Searching.Text.Syntax;

namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>A node of the query tree after it was held against the index.</summary>
internal abstract record WantedNode;

/// <summary>One word, phrase or prefix, in any field or in one.</summary>
internal sealed record WantedMeaning(Meaning Meaning, SearchField? Field) : WantedNode;

/// <summary>All of the required children; the others lift hits that meet them.</summary>
internal sealed record WantedAll(IReadOnlyList<WantedNode> Required, IReadOnlyList<WantedNode> Optional) : WantedNode;

/// <summary>A fixed term of several words: its words, or what stands for it.</summary>
internal sealed record WantedTerm(WantedAll Words, WantedMeaning Related) : WantedNode;

/// <summary>A compound that no text holds, taken apart: all of its parts, or, where nothing holds all, one that tells of it.</summary>
internal sealed record WantedApart(IReadOnlyList<WantedNode> Parts, IReadOnlyList<WantedNode> Telling) : WantedNode;

/// <summary>One of the children.</summary>
internal sealed record WantedAny(IReadOnlyList<WantedNode> Children) : WantedNode;

/// <summary>Not the child.</summary>
internal sealed record WantedNot(WantedNode Child) : WantedNode;

/// <summary>A number.</summary>
internal sealed record WantedNumber(NumberNode Number) : WantedNode;
