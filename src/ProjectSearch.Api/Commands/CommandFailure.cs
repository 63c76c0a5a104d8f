using System.Data.Common;
using ProjectSearch.Api.Hosting.Settings;
using ProjectSearch.Exporting;
using ProjectSearch.Importing;
using ProjectSearch.Indexing;
using ProjectSearch.Indexing.Analysis.Lexicon;
using ProjectSearch.Searching;
using ProjectSearch.Storing;

namespace ProjectSearch.Api.Commands;

/// <summary>What went wrong in a command, for the person who ran it.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Message">What was wrong and what to do.</param>
/// <param name="IsExpected">Whether the message says all; else the whole exception is worth showing.</param>
internal sealed record CommandFailure(int Code, string Message, bool IsExpected)
{
    public static CommandFailure Of(Exception exception) => exception switch
    {
        CommandException or InvalidSettingsException or ImportException or ImportRefusedException or ExportException or SearchException or LanguageException =>
            new CommandFailure(ExitCode.BadInput, exception.Message, IsExpected: true),
        StoreException or BrokenReadingException or UnreadableRowException or IndexInUseException or IOException or UnauthorizedAccessException =>
            new CommandFailure(ExitCode.Failed, exception.Message, IsExpected: true),
        DbException =>
            new CommandFailure(ExitCode.Failed, $"The database did not do what it was asked to. See what the login of Database:ConnectionString may do, and how the server is. It said: {exception.Message}", IsExpected: true),
        OperationCanceledException =>
            new CommandFailure(ExitCode.Failed, "Stopped before it was done.", IsExpected: true),
        _ => new CommandFailure(ExitCode.Failed, exception.Message, IsExpected: false),
    };
}
