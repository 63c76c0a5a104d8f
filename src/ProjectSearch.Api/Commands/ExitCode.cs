namespace ProjectSearch.Api.Commands;

/// <summary>How a command ended.</summary>
internal static class ExitCode
{
    /// <summary>All was done, and all agrees.</summary>
    public const int Done = 0;

    /// <summary>Something else went wrong: the database, the index, the disk.</summary>
    public const int Failed = 1;

    /// <summary>What was given can't be used: arguments, configuration, files. Nothing was stored.</summary>
    public const int BadInput = 2;
}
