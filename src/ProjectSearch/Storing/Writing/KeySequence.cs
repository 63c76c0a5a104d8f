namespace ProjectSearch.Storing.Writing;

/// <summary>The last keys that were given out, as select-last-ids.sql finds them; the holder of the import lock goes on from there.</summary>
internal sealed class KeySequence
{
    public long SourceId { get; set; }

    public long SubregionId { get; set; }

    public long ThemeId { get; set; }

    public long OrganisationId { get; set; }

    public long ProjectId { get; set; }

    public int ImportNumber { get; set; }
}
