using ProjectSearch.Api.Commands;
using ProjectSearch.Api.Hosting;

namespace ProjectSearch.Api.Tests.Commands;

/// <summary>Runs commands in this process over a folder of their own.</summary>
internal sealed class CommandRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("projectsearch-test-");

    public string Folder => _folder.FullName;

    public string Database => File("projectsearch.db");

    public string Index => File("index");

    public string File(string name) => Path.Combine(_folder.FullName, name);

    public string Write(string name, string content)
    {
        System.IO.File.WriteAllText(File(name), content);
        return File(name);
    }

    /// <summary>Writes the appendix that ships with the product.</summary>
    public async Task<string> WriteAppendixAsync(Func<string, string>? change = null)
    {
        var path = File("appendix.txt");
        await ShippedData.CopyToAsync(path, TestContext.Current.CancellationToken);
        if (change is not null)
        {
            var text = await System.IO.File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
            var changed = change(text);
            Assert.NotEqual(text, changed);
            await System.IO.File.WriteAllTextAsync(path, changed, TestContext.Current.CancellationToken);
        }

        return path;
    }

    /// <summary>Runs a command; its arguments win over the settings of this folder.</summary>
    public async Task<CommandAnswer> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var bytes = new MemoryStream();
        string[] settings = [$"--Database:ConnectionString=Data Source={Database};Pooling=False", $"--Index:Directory={Index}"];
        var code = await CommandLine.RunAsync([.. settings, .. arguments], new CommandConsole(output, error, ShowsProgress: false) { OpenBytes = () => bytes }, TestContext.Current.CancellationToken);
        return new CommandAnswer(code, output.ToString(), error.ToString()) { Bytes = bytes.ToArray() };
    }

    public void Dispose()
    {
        // A node answers before it lets go of the index it answered from, and then may remove files that are being removed here.
        for (var tries = 0; Directory.Exists(Folder); tries++)
        {
            try
            {
                _folder.Delete(recursive: true);
            }
            catch (IOException) when (tries < 10)
            {
                Thread.Sleep(20);
            }
        }
    }
}

/// <summary>What a command answered.</summary>
internal sealed record CommandAnswer(int Code, string Out, string Error)
{
    /// <summary>The file that it wrote to standard output.</summary>
    public byte[] Bytes { get; init; } = [];
}
