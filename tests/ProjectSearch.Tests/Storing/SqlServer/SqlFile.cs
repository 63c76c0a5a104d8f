using System.Text.RegularExpressions;
using ProjectSearch.Storing;

namespace ProjectSearch.Tests.Storing.SqlServer;

/// <summary>A .sql file of the product.</summary>
/// <param name="Path">Its path below the embedded folder: "sqlserver/lock-import.sql".</param>
/// <param name="Text">Its text.</param>
internal sealed partial record SqlFile(string Path, string Text)
{
    private const string StatementFolder = "ProjectSearch.Statements/Statements/";
    private const string MigrationFolder = "ProjectSearch.Migrations/";

    /// <summary>The migrations of SQL Server, in order.</summary>
    public static IReadOnlyList<SqlFile> Migrations { get; } =
        [.. Embedded(MigrationFolder).Where(file => file.Path.StartsWith("sqlserver/", StringComparison.Ordinal))];

    /// <summary>The statements that run on SQL Server: the common ones and its own, as Dapper sends them.</summary>
    public static IReadOnlyList<SqlFile> Statements { get; } =
        [.. Embedded(StatementFolder).Where(file => !file.Path.StartsWith("sqlite/", StringComparison.Ordinal)).Select(AsSent)];

    /// <summary>The rights of a login that only serves.</summary>
    public static SqlFile Grants { get; } = Embedded(MigrationFolder).Single(file => file.Path == "grants.sql");

    /// <summary>The 1-based line on which a word first stands; 1 when it stands nowhere.</summary>
    public int LineOf(string word)
    {
        var match = Regex.Match(Text, $@"(?<!\w){Regex.Escape(word)}(?!\w)", RegexOptions.IgnoreCase);
        return match.Success ? 1 + Text.AsSpan(0, match.Index).Count('\n') : 1;
    }

    /// <summary>The file as Dapper sends it: a list of values gets its parentheses when the values are known.</summary>
    private static SqlFile AsSent(SqlFile file) => file with { Text = ListParameter().Replace(file.Text, "in (@$1)") };

    private static IEnumerable<SqlFile> Embedded(string folder)
    {
        var assembly = typeof(ProjectStore).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return new SqlFile(name[folder.Length..], reader.ReadToEnd());
        }
    }

    [GeneratedRegex(@"\bin @(\w+)")]
    private static partial Regex ListParameter();
}
