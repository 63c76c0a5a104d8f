using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Indexing.Verifying;
using ProjectSearch.Storing;

namespace ProjectSearch.Indexing;

/// <summary>Compares the index with the store, row by row and sum by sum.</summary>
public static class IndexVerifier
{
    /// <summary>Looks for every difference.</summary>
    /// <param name="store">The record.</param>
    /// <param name="snapshot">What is served.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <returns>What was compared and every drift found.</returns>
    /// <exception cref="UnreadableRowException">A row of the store holds what no import writes.</exception>
    public static async Task<VerificationReport> VerifyAsync(ProjectStore store, IndexSnapshot snapshot, CancellationToken cancellationToken)
    {
        var drifts = new DriftList();
        await using var reading = await store.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (reading.Version.DatabaseId != snapshot.Version.DatabaseId)
        {
            drifts.Add($"The index is of another database: of {snapshot.Version.DatabaseId:N}, and the store is {reading.Version.DatabaseId:N}.");
        }
        else if (reading.Version != snapshot.Version)
        {
            drifts.Add($"The store is at version {reading.Version} and the index at {snapshot.Version}.");
        }

        if (snapshot.Fingerprint != SwedishAnalyzers.Fingerprint)
        {
            drifts.Add($"The index was made by the analysis {snapshot.Fingerprint}, and this build's is {SwedishAnalyzers.Fingerprint}.");
        }

        var catalog = await reading.ReadCatalogAsync(cancellationToken).ConfigureAwait(false);
        CatalogVerifier.Verify(catalog, snapshot.Catalog.Entities, drifts);
        var figures = await reading.ReadFiguresAsync(cancellationToken).ConfigureAwait(false);
        FigureVerifier.Verify(figures, snapshot.State, catalog, drifts);
        await new ProjectVerifier(snapshot.State, drifts)
            .VerifyAsync(reading.ReadProjectsAsync(aboveImport: 0, cancellationToken), cancellationToken)
            .ConfigureAwait(false);

        return new VerificationReport(
            reading.Version,
            snapshot.Version,
            figures.Sum(group => group.Count),
            figures.Sum(group => group.TotalCost ?? 0),
            figures.Sum(group => group.RunFunding ?? 0),
            figures.Count,
            drifts.ToList());
    }
}
