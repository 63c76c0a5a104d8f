namespace ProjectSearch.Importing.Organisations;

/// <summary>A body of the alias list.</summary>
/// <param name="Name">The preferred name.</param>
/// <param name="Spellings">All its names in the list, the preferred one first.</param>
/// <param name="Keys">What the names come to, scoped where the list scopes them.</param>
internal sealed record KnownOrganisation(string Name, IReadOnlyList<string> Spellings, IReadOnlyList<string> Keys);
