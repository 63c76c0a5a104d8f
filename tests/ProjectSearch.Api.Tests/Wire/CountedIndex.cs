namespace ProjectSearch.Api.Tests.Wire;

/// <summary>An index for one class of tests alone, whose work can be counted.</summary>
public sealed class CountedIndex : SampleIndex;
