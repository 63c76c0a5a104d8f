using ProjectSearch.Importing.Organisations;

namespace ProjectSearch.Importing.Lists;

/// <summary>Reads a list with separated columns, one project a row, one source a year. Rows are read as they are asked for.</summary>
internal static class ListReader
{
    /// <summary>Reads a list: once for its years, then row by row.</summary>
    /// <param name="path">The file.</param>
    /// <param name="settings">What the user says about it: columns, values for every row, the year.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The sources by year; the projects stream from the file.</returns>
    /// <exception cref="ImportException">The list can't be read; names the line, the column and the value.</exception>
    public static ImportPackage Read(string path, ImportSettings settings, CancellationToken cancellationToken)
    {
        var (fields, source) = ListSource.Split(path, settings);
        var file = ListFile.Open(path, cancellationToken);
        var header = file.Rows(cancellationToken).Select(row => row.Cells).FirstOrDefault()
            ?? throw new ImportException(path, null, "The list is empty. Expected is a row of column names, then a row for each project.");
        var columns = ListColumns.Find(path, header, fields);
        var rows = new ListRowReader(path, columns, OrganisationResolver.Load(settings.AliasFile), source.Identity);
        var years = new SortedSet<int>(file.Rows(columns.IsYear, cancellationToken).Skip(1).Select(row => rows.YearOf(row.Line, row.Cells)));
        if (years.Count == 0)
        {
            throw new ImportException(path, null, "The list has column names but no rows.");
        }

        return new ImportPackage(
            [.. years.Select(year => new ImportedSource { Identity = source.Identity(year), Name = source.Name, Sha256 = file.Sha256 })],
            file.Rows(cancellationToken).Skip(1).Select(row => rows.Read(row.Line, row.Cells)))
        {
            Notes = [.. columns.Notes()],
        };
    }
}
