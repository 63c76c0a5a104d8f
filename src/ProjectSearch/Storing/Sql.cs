using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ProjectSearch.Storing.Databases;

namespace ProjectSearch.Storing;

/// <summary>The statements, one .sql file each: <c>SelectVersion</c> is Statements/select-version.sql.</summary>
internal static class Sql
{
    private const string Folder = "ProjectSearch.Statements/Statements/";

    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    public static string SelectLastIds => Common();

    public static string FindSource => Common();

    public static string InsertSource => Common();

    public static string UpdateSource => Common();

    public static string InsertImport => Common();

    public static string UpdateImport => Common();

    public static string SelectSubregions => Common();

    public static string InsertSubregion => Common();

    public static string SelectThemes => Common();

    public static string InsertTheme => Common();

    public static string SelectIntroductions => Common();

    public static string DeleteIntroductions => Common();

    public static string InsertIntroduction => Common();

    public static string SelectControlTotals => Common();

    public static string DeleteControlTotals => Common();

    public static string InsertControlTotal => Common();

    public static string SelectSources => Common();

    public static string SelectImports => Common();

    public static string SelectSourceFindings => Common();

    public static string DeleteSourceFindings => Common();

    public static string SelectOrganisations => Common();

    public static string SelectAllOrganisations => Common();

    public static string SelectOrganisationKeys => Common();

    public static string SelectOrganisationAliases => Common();

    public static string MergeOrganisationOwners => Common();

    public static string MergeOrganisationKeys => Common();

    public static string MergeOrganisationAliases => Common();

    public static string DeleteOrganisationAliases => Common();

    public static string DeleteOrganisation => Common();

    public static string TouchProjectsOfOrganisation => Common();

    public static string FindProjects => Common();

    public static string FindProjectOwners => Common();

    public static string FindSlugs => Common();

    public static string DeleteProjectOwners => Common();

    public static string DeleteProjectFindings => Common();

    public static string SelectListedProjectIds => Common();

    public static string WithdrawProjects => Common();

    public static string CountChangedProjects => Common();

    public static string SelectProjectOwners => Common();

    public static string SelectProjectFindings => Common();

    public static string SelectFigures => Common();

    /// <summary>The statement in the database's own dialect.</summary>
    public static string SelectVersion(IDatabase database) => Load(database.Dialect + "/select-version");

    /// <summary>The statement in the database's own dialect.</summary>
    public static string SelectProjects(IDatabase database) => Load(database.Dialect + "/select-projects");

    /// <summary>Reads a statement by its file's name, without the extension.</summary>
    public static string Load(string name) => Texts.GetOrAdd(name, static name =>
    {
        using var stream = typeof(Sql).Assembly.GetManifestResourceStream($"{Folder}{name}.sql")
            ?? throw new InvalidOperationException($"The statement {name}.sql is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });

    private static string Common([CallerMemberName] string member = "") => Load(FileName(member));

    private static string FileName(string member)
    {
        var name = new StringBuilder(member.Length + 8);
        foreach (var letter in member)
        {
            if (char.IsAsciiLetterUpper(letter) && name.Length > 0)
            {
                name.Append('-');
            }

            name.Append(char.ToLower(letter, CultureInfo.InvariantCulture));
        }

        return name.ToString();
    }
}
