namespace ProjectSearch.Api.Commands;

/// <summary>A command's arguments can't be used. The message says which and what was expected.</summary>
internal sealed class CommandException(string message) : Exception(message);
