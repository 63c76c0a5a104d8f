namespace ProjectSearch.Projects;

/// <summary>Names one state of the data: it changes when, and only when, the data changes.</summary>
/// <param name="DatabaseId">The identity that the database was given when it was made.</param>
/// <param name="ImportNumber">The newest import; 0 before the first.</param>
public sealed record DatasetVersion(Guid DatabaseId, int ImportNumber)
{
    /// <summary>The form that clients see: "3f2504e04f8941d3-17".</summary>
    public override string ToString() => $"{DatabaseId.ToString("N")[..16]}-{ImportNumber}";
}
