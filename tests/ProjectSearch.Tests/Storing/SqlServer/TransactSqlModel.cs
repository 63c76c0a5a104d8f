using System.Text.RegularExpressions;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace ProjectSearch.Tests.Storing.SqlServer;

/// <summary>
/// Reads T-SQL as SQL Server 2019 would, without a server: ScriptDom parses it, and DacFx's model resolves every table
/// and column that it names. A statement is bound as the body of a procedure.
/// </summary>
internal sealed partial class TransactSqlModel : IDisposable
{
    /// <summary>What statements name and no migration makes: dbup's journal, and a procedure of the server by its documented parameters.</summary>
    private const string Journal = "create table dbo.SchemaVersions (Id int identity not null primary key, ScriptName nvarchar(255) not null, Applied datetime not null)";

    private const string ApplicationLock =
        "create procedure dbo.sp_getapplock @Resource nvarchar(255), @LockMode varchar(32), @LockOwner varchar(32), @LockTimeout int, @DbPrincipal sysname as return 0";

    /// <summary>The standard's own views; the model has none.</summary>
    private const string Standard = "[INFORMATION_SCHEMA]";

    private readonly TSqlModel model = new(SqlServerVersion.Sql150, new TSqlModelOptions());
    private readonly Dictionary<string, SqlFile> bound = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CreateTableStatement> tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> problems = [];

    /// <summary>Carries out a migration on the model.</summary>
    public void Apply(SqlFile migration)
    {
        var data = new List<string>();
        foreach (var statement in Parse(migration))
        {
            switch (statement)
            {
                case CreateTableStatement table:
                    tables.Add(NameOf(table.SchemaObjectName), table);
                    break;
                case AlterTableAddTableElementStatement alter when tables.TryGetValue(NameOf(alter.SchemaObjectName), out var table):
                    alter.Definition.ColumnDefinitions.ToList().ForEach(table.Definition.ColumnDefinitions.Add);
                    alter.Definition.TableConstraints.ToList().ForEach(table.Definition.TableConstraints.Add);
                    break;
                case CreateIndexStatement:
                    Add(migration, TextOf(migration, statement));
                    break;
                case InsertStatement or UpdateStatement or DeleteStatement:
                    data.Add(TextOf(migration, statement));
                    break;
                default:
                    problems.Add($"{migration.Path}, line {statement.StartLine}: {statement.GetType().Name} is not known to this check. Teach it, or write the migration without.");
                    break;
            }
        }

        if (data.Count > 0)
        {
            Bind(migration with { Text = string.Join('\n', data) });
        }
    }

    /// <summary>Resolves what a statement names.</summary>
    public void Bind(SqlFile file)
    {
        var statements = Parse(file);
        var variables = new Variables();
        statements.ForEach(statement => statement.Accept(variables));
        foreach (var unknown in variables.Undeclared.Where(name => !StatementParameters.Types.ContainsKey(name)))
        {
            problems.Add($"{file.Path}, line {file.LineOf(unknown)}: no code passes the parameter {unknown}.");
        }

        if (statements.Count > 0)
        {
            var parameters = string.Join(", ", variables.Undeclared.Select(name => $"{name} {StatementParameters.Types.GetValueOrDefault(name, "int")}"));
            bound[file.Path] = file;
            Add(file, $"create procedure dbo.[{file.Path}] {parameters} as\n{file.Text}");
        }
    }

    /// <summary>Everything that was found wrong, with file and line.</summary>
    public IReadOnlyList<string> FindProblems()
    {
        model.AddObjects(Journal);
        model.AddObjects(ApplicationLock);
        foreach (var table in tables.Values)
        {
            new Sql150ScriptGenerator().GenerateScript(table, out var script);
            model.AddObjects(script);
        }

        return [.. problems, .. model.Validate()
            .Select(message => Locate(message.Message))
            .Where(message => !message.Contains(Standard, StringComparison.Ordinal))];
    }

    public void Dispose() => model.Dispose();

    private List<TSqlStatement> Parse(SqlFile file)
    {
        using var reader = new StringReader(file.Text);
        var fragment = new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        problems.AddRange(errors.Select(error => $"{file.Path}, line {error.Line}: {error.Message}"));
        return errors.Count > 0 ? [] : [.. ((TSqlScript)fragment).Batches.SelectMany(batch => batch.Statements)];
    }

    private void Add(SqlFile file, string script)
    {
        try
        {
            model.AddObjects(script);
        }
        catch (DacModelException exception)
        {
            problems.AddRange(exception.Messages.Select(message => $"{file.Path}: {message.Message}"));
        }
    }

    private string Locate(string message)
    {
        var path = ProcedureName().Match(message).Groups["path"].Value;
        return bound.TryGetValue(path, out var file)
            ? $"{path}, line {file.LineOf(BracketedName().Matches(message)[^1].Groups["name"].Value)}: {message}"
            : message;
    }

    private static string NameOf(SchemaObjectName name) => name.BaseIdentifier.Value;

    private static string TextOf(SqlFile file, TSqlStatement statement) =>
        file.Text.Substring(statement.StartOffset, statement.FragmentLength);

    [GeneratedRegex(@"\[dbo\]\.\[(?<path>[^\]]+\.sql)\]")]
    private static partial Regex ProcedureName();

    [GeneratedRegex(@"\[(?<name>[^\]]+)\]")]
    private static partial Regex BracketedName();

    private sealed class Variables : TSqlFragmentVisitor
    {
        private readonly HashSet<string> declared = new(StringComparer.OrdinalIgnoreCase);
        private readonly SortedSet<string> used = new(StringComparer.OrdinalIgnoreCase);

        // The name of a procedure's parameter is a variable reference too, and no variable of the statement.
        private readonly HashSet<VariableReference> names = [];

        public IEnumerable<string> Undeclared => used.Except(declared, StringComparer.OrdinalIgnoreCase);

        public override void Visit(DeclareVariableElement node) => declared.Add(node.VariableName.Value);

        public override void Visit(ExecuteParameter node) => names.Add(node.Variable);

        public override void Visit(VariableReference node)
        {
            if (!names.Contains(node))
            {
                used.Add(node.Name);
            }
        }
    }
}
