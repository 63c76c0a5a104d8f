using ProjectSearch.Importing;
using ProjectSearch.Projects;

namespace ProjectSearch.Api.Commands.Importing;

/// <summary>Keeps what is found while packages stream by, so many at most that a large list does not fill the memory.</summary>
internal sealed class FindingCollector
{
    private const int Capacity = 10_000;

    private readonly List<ReportedFinding> _findings = [];

    public IReadOnlyList<ReportedFinding> Findings => _findings;

    /// <summary>How the files were read.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Findings that came after the last that is kept.</summary>
    public int Unlisted { get; private set; }

    /// <summary>Lets a package pass, its findings noted.</summary>
    public ImportPackage Watch(string file, ImportPackage package)
    {
        Notes.AddRange(package.Notes.Select(note => $"{file}: {note}"));
        foreach (var finding in package.Sources.SelectMany(source => source.Findings))
        {
            Add(file, null, finding);
        }

        return package with { Projects = Watched(file, package.Projects) };
    }

    private IEnumerable<ImportedProject> Watched(string file, IEnumerable<ImportedProject> projects)
    {
        foreach (var project in projects)
        {
            foreach (var finding in project.Findings)
            {
                Add(file, project.Title, finding);
            }

            yield return project;
        }
    }

    private void Add(string file, string? project, Finding finding)
    {
        if (_findings.Count < Capacity)
        {
            _findings.Add(new ReportedFinding(file, project, finding));
        }
        else
        {
            Unlisted++;
        }
    }
}
