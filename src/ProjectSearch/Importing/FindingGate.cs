using ProjectSearch.Projects;

namespace ProjectSearch.Importing;

/// <summary>Refuses a package whose source contradicts itself, once all of it has been read.</summary>
public static class FindingGate
{
    /// <summary>
    /// Wraps a package so that the end of its projects throws when any finding of the package is an
    /// <see cref="FindingSeverity.Error"/>: a store that reads to the end before it commits then stores nothing.
    /// </summary>
    /// <param name="package">The package as read.</param>
    /// <returns>The same package behind the gate.</returns>
    public static ImportPackage Guard(ImportPackage package) =>
        package with { Projects = Guarded(package) };

    private static IEnumerable<ImportedProject> Guarded(ImportPackage package)
    {
        var errors = package.Sources.SelectMany(source => source.Findings).Where(IsError).ToList();
        foreach (var project in package.Projects)
        {
            errors.AddRange(project.Findings.Where(IsError));
            yield return project;
        }

        if (errors.Count > 0)
        {
            throw new ImportRefusedException(errors);
        }
    }

    private static bool IsError(Finding finding) => finding.Severity == FindingSeverity.Error;
}
