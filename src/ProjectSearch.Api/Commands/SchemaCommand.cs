using System.CommandLine;
using ProjectSearch.Api.GraphQL;

namespace ProjectSearch.Api.Commands;

/// <summary>Prints the schema definition, the same bytes as <c>/graphql/schema</c>.</summary>
internal static class SchemaCommand
{
    public static Command Create(CommandConsole console)
    {
        var command = new Command("schema", "Print the GraphQL schema definition.");
        command.SetAction((_, _) => console.Out.WriteAsync(ProjectSearchSchema.PrintSdl()));
        return command;
    }
}
