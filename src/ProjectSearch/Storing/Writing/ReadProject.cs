using System.Globalization;
using ProjectSearch.Importing;
using ProjectSearch.Projects;

namespace ProjectSearch.Storing.Writing;

/// <summary>An imported project with what follows from it alone, worked out on the thread that reads: the writing one has the more to do.</summary>
/// <param name="Project">The project.</param>
/// <param name="ContentHash">Tells whether it differs from what is stored.</param>
/// <param name="MatchKey">What it is matched by if it is the first of its title in its source.</param>
/// <param name="WishedSlug">The permanent link that it would like.</param>
internal sealed record ReadProject(ImportedProject Project, string ContentHash, string MatchKey, string WishedSlug)
{
    public static ReadProject Of(ImportedProject project) => new(
        project,
        Writing.ContentHash.Of(project),
        NameKey.OfProject(project.Subregion, project.Title, 0),
        SwedishSlug.Of(project.Source.Year.ToString(CultureInfo.InvariantCulture), project.Subregion, project.Title));
}
