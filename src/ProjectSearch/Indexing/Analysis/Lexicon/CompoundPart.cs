namespace ProjectSearch.Indexing.Analysis.Lexicon;

/// <summary>A part of a compound.</summary>
/// <param name="Start">Where it begins in the word.</param>
/// <param name="End">Where it ends, a linking letter included.</param>
/// <param name="Words">Its dictionary forms, the likeliest first; at least one.</param>
internal readonly record struct CompoundPart(int Start, int End, IReadOnlyList<string> Words);
