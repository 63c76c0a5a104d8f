using ProjectSearch.Importing;
using ProjectSearch.Projects;

namespace ProjectSearch.Api.Tests.Pages;

/// <summary>Gives keys to what one source names, as a store would, so that the pages are tested without a database.</summary>
internal sealed class PackageReading(ImportPackage package)
{
    private const long SourceId = 1;

    private static readonly DateTimeOffset _imported = new(2021, 3, 4, 5, 6, 7, TimeSpan.Zero);

    private readonly List<ImportedProject> _projects = [.. package.Projects];

    public (Catalog Catalog, IReadOnlyList<Project> Projects) Read()
    {
        var source = package.Sources[0];
        var owners = Number(_projects.SelectMany(project => project.Owners).DistinctBy(owner => owner.Name), owner => owner.Name);
        var subregions = Number(_projects.Select(project => project.Subregion!).Distinct(), name => name);
        var themes = Number(_projects.Select(project => project.Theme!).Distinct(), name => name);
        var catalog = new Catalog(
            [.. owners.Values.Select(owner => new Organisation(owner.Id, SwedishSlug.Of(owner.Item.Name), owner.Item.Name, owner.Item.Spellings))],
            [.. subregions.Values.Select(subregion => new Subregion(
                subregion.Id,
                SwedishSlug.Of(subregion.Item),
                subregion.Item,
                source.Introductions.Where(text => text.Subregion == subregion.Item).ToDictionary(_ => source.Identity.Year, text => text.Text)))],
            [.. themes.Values.Select(theme => new Theme(theme.Id, SwedishSlug.Of(theme.Item), theme.Item))],
            [new Source
            {
                Id = SourceId,
                Name = source.Name,
                Sha256 = source.Sha256,
                Year = source.Identity.Year,
                ImportedAt = _imported,
                ProjectCount = _projects.Count,
                ControlTotals = [.. source.ControlTotals.Select(total => new ControlTotal(
                    subregions[total.Subregion].Id,
                    themes[total.Theme].Id,
                    total.StatedTotalCost,
                    total.StatedRunFunding,
                    total.ComputedTotalCost,
                    total.ComputedRunFunding))],
                Findings = source.Findings,
            }],
            [new Import(1, SourceId, _imported, _projects.Count, 0, 0, 0)]);
        return (catalog, [.. _projects.Select((project, index) => new Project
        {
            Id = index + 1,
            Slug = SwedishSlug.Of($"{project.Source.Year}", project.Subregion, project.Title),
            Year = project.Source.Year,
            Title = project.Title,
            Purpose = project.Purpose,
            Kind = project.Kind,
            OwnerIds = [.. project.Owners.Select(owner => owners[owner.Name].Id)],
            SubregionId = subregions[project.Subregion!].Id,
            ThemeId = themes[project.Theme!].Id,
            SourceId = SourceId,
            PriorityQuestion = project.PriorityQuestion,
            PriorityQuestionLabel = project.PriorityQuestionLabel,
            TotalCost = project.TotalCost,
            RunFunding = project.RunFunding,
            Provenance = project.Provenance,
            Findings = project.Findings,
            ChangedInImport = 1,
        })]);
    }

    private static Dictionary<string, (long Id, T Item)> Number<T>(IEnumerable<T> items, Func<T, string> name) =>
        items.Select((item, index) => (Id: (long)index + 1, Item: item)).ToDictionary(pair => name(pair.Item));
}
