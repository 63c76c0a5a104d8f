using System.Globalization;
using ProjectSearch.Projects;

namespace ProjectSearch.Tests.Storing.Modelling;

/// <summary>The store's rules once more, over plain lists: what a database must hold after a sequence of imports.</summary>
internal sealed class StoreModel
{
    private readonly List<ModelProject> projects = [];
    private readonly Dictionary<string, HashSet<string>> spellings = new(StringComparer.Ordinal);
    private readonly HashSet<int> sources = [];

    public int Number { get; private set; }

    public IEnumerable<ModelProject> Projects => projects;

    /// <summary>Imports, and tells what changed.</summary>
    public (int? Number, int Added, int Changed, int Withdrawn, int Unchanged) Import(ModelImport import)
    {
        var next = Number + 1;
        var added = new HashSet<ModelProject>();
        var listed = new HashSet<ModelProject>();
        var renamed = new HashSet<string>(StringComparer.Ordinal);
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        var changes = sources.Add(import.Year);
        foreach (var row in import.Rows)
        {
            var occurrence = occurrences[row.TitleKey] = occurrences.GetValueOrDefault(row.TitleKey) + 1;
            Spell(row, renamed);
            var project = projects.Find(stored => (stored.Year, stored.Row.TitleKey, stored.Occurrence) == (import.Year, row.TitleKey, occurrence));
            if (project is null)
            {
                project = new ModelProject(import.Year, occurrence, FreeSlug(import.Year, row.Title));
                projects.Add(project);
                added.Add(project);
            }

            if (project.Row != row || project.Withdrawn)
            {
                project.ChangedIn = next;
            }

            (project.Row, project.Withdrawn) = (row, false);
            listed.Add(project);
        }

        var gone = projects.FindAll(project => project.Year == import.Year && !project.Withdrawn && !listed.Contains(project));
        gone.ForEach(project => (project.Withdrawn, project.ChangedIn) = (true, next));
        foreach (var project in projects.Where(project => renamed.Contains(project.Row.OwnerKey ?? "")))
        {
            project.ChangedIn = next;
        }

        changes |= renamed.Count > 0 || projects.Exists(project => project.ChangedIn == next);
        Number += changes ? 1 : 0;
        var changed = listed.Count(project => project.ChangedIn == next && !added.Contains(project));
        return (changes ? next : null, added.Count, changed, gone.Count, listed.Count - added.Count - changed);
    }

    private void Spell(ModelRow row, HashSet<string> renamed)
    {
        if (row.OwnerKey is null)
        {
            return;
        }

        if (!spellings.TryGetValue(row.OwnerKey, out var known))
        {
            spellings.Add(row.OwnerKey, [row.Owner!]);
        }
        else if (known.Add(row.Owner!))
        {
            renamed.Add(row.OwnerKey);
        }
    }

    private string FreeSlug(int year, string title)
    {
        var wished = SwedishSlug.Of(year.ToString(CultureInfo.InvariantCulture), "Fyrbodal", title);
        var slug = wished;
        for (var number = 2; projects.Exists(project => project.Slug == slug); number++)
        {
            slug = $"{wished}-{number}";
        }

        return slug;
    }
}

/// <summary>A project of the model.</summary>
internal sealed class ModelProject(int year, int occurrence, string slug)
{
    public int Year { get; } = year;

    public int Occurrence { get; } = occurrence;

    public string Slug { get; } = slug;

    public ModelRow Row { get; set; } = new("", null, null);

    public int ChangedIn { get; set; }

    public bool Withdrawn { get; set; } = true;
}
