using ProjectSearch.Projects;

namespace ProjectSearch.Indexing.Generations;

/// <summary>Tells whether an index can go on from where it stands.</summary>
internal static class ReasonToRebuild
{
    /// <summary>Compares a commit with the store and with this build.</summary>
    /// <returns>Why the index has to be built anew, as a sentence; null when it can follow.</returns>
    public static string? Of(CommitStamp stamp, DatasetVersion store, string fingerprint)
    {
        if (stamp.Version.DatabaseId != store.DatabaseId)
        {
            return "The index is of another database.";
        }

        if (stamp.Fingerprint != fingerprint)
        {
            return "The analysis of Swedish text has changed.";
        }

        return stamp.Version.ImportNumber > store.ImportNumber
            ? $"The index is at import {stamp.Version.ImportNumber} and the database at {store.ImportNumber}: it was restored from a backup."
            : null;
    }
}
