using ProjectSearch.Api.Commands;

return await CommandLine.RunAsync(args, CommandConsole.OfProcess(), CancellationToken.None);
