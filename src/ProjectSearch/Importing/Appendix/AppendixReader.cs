using ProjectSearch.Importing.Organisations;

namespace ProjectSearch.Importing.Appendix;

/// <summary>Reads an appendix that lists a year's granted projects: by subregion, an introduction, and by theme, a table and a section a project.</summary>
internal static class AppendixReader
{
    private const string Publisher = "Västra Götalandsregionen";
    private const string DocumentKind = "Bilaga 3, delregionala insatser";
    private const int MostProjects = 2_000;
    private const int MostLines = 200_000;

    /// <summary>Reads it.</summary>
    /// <param name="file">The file's name as the user gave it.</param>
    /// <param name="sha256">The hash of its bytes.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="settings">What the user says about it.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>One source and its projects.</returns>
    /// <exception cref="ImportException">The document is no appendix, or its year is unknown.</exception>
    public static ImportPackage Read(
        string file, string sha256, IReadOnlyList<SourceLine> lines, ImportSettings settings, CancellationToken cancellationToken)
    {
        if (lines.Count > MostLines)
        {
            throw new ImportException(file, null, $"The document has more than {Sek.Text(MostLines)} lines; an appendix has some thousand.");
        }

        var text = LineSpacing.WithGaps(TableColumns.Find(Footnotes.Drop(PageFurniture.Drop(lines))));
        var joiner = LineJoiner.For(text);
        var outline = OutlineReader.Read(text, joiner, cancellationToken);
        RefuseWhatIsNoAppendix(file, outline);

        var matched = MatchedDocument.Of(outline);
        var name = AppendixTitle.Name(outline.Preamble, joiner);
        var year = settings.Year ?? AppendixTitle.Year(outline.Preamble) ?? throw new ImportException(
            file,
            outline.Preamble.Count > 0 ? outline.Preamble[0].Number : null,
            "The title names no year; “2020 års beviljade delregionala insatser” was expected. Name the year with --year.");
        var identity = new SourceIdentity(Publisher, DocumentKind, year);
        var builder = new ProjectBuilder(
            file,
            identity,
            joiner,
            new Paragraphs(joiner, LineSpacing.FullWidth(text)),
            new KnownOwners(outline.Sections.Select(section => joiner.Join(section.Owner))),
            OrganisationResolver.Load(settings.AliasFile));
        return PackageBuilder.Build(outline, matched, builder, joiner, new ImportedSource
        {
            Identity = identity,
            Name = name ?? Path.GetFileName(file),
            Sha256 = sha256,
        });
    }

    private static void RefuseWhatIsNoAppendix(string file, DocumentOutline outline)
    {
        if (outline.Tables.Count == 0 || !outline.Tables.Any(table => table.Lines.Any(line => line.IsAnchor)))
        {
            throw new ImportException(
                file,
                null,
                "This is not an appendix of granted projects: no table was found with the columns Projekt, Projektägare, Prior. fråga, Total förväntad kostnad and Varav RUN.");
        }

        if (outline.Tables.Sum(table => table.Lines.Count(line => line.IsAnchor)) + outline.Sections.Count > 2 * MostProjects)
        {
            throw new ImportException(file, null, $"The document lists more than {Sek.Text(MostProjects)} projects; an appendix has some hundred at most.");
        }
    }
}
