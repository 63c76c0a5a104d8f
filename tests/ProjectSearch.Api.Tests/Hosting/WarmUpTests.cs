using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ProjectSearch.Api.Hosting.WarmUp;
using ProjectSearch.Api.Http;
using ProjectSearch.Api.Tests.Commands;
using ProjectSearch.Api.Tests.Wire;
using ProjectSearch.Indexing;

namespace ProjectSearch.Api.Tests.Hosting;

public sealed class WarmUpTests(ShippedServer shipped) : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Its_questions_are_answered_but_those_that_are_to_be_refused()
    {
        var handler = shipped.Server.Services.GetRequiredService<GraphQLHandler>();
        var codes = new List<string>();
        foreach (var question in WarmUpQuestions.Rounds.SelectMany(round => round))
        {
            var answer = await handler.AnswerAsync(question, TestContext.Current.CancellationToken);
            codes.AddRange(answer.Codes);
        }

        Assert.Equal(
            ["GRAPHQL_VALIDATION_FAILED", "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "LIMIT_EXCEEDED", "BAD_USER_INPUT", "BAD_REQUEST"],
            codes);
    }

    [Fact]
    public async Task It_searches_once_there_is_an_index_and_ends()
    {
        await using var node = new ServingNode(_run.Folder);
        await node.WaitUntilFollowingAsync();

        await Of(node).ExecuteTask!.WaitAsync(_patience, TestContext.Current.CancellationToken);

        Assert.InRange(node.Services.GetRequiredService<ProjectIndex>().Work.Searches, 1, long.MaxValue);
    }

    [Fact]
    public async Task It_ends_with_the_host_that_never_had_an_index()
    {
        Directory.CreateDirectory(_run.Database);
        await using var node = new ServingNode(_run.Folder);
        var warmUp = Of(node);
        Assert.False(warmUp.ExecuteTask!.IsCompleted);

        await warmUp.StopAsync(TestContext.Current.CancellationToken);

        Assert.True(warmUp.ExecuteTask.IsCompletedSuccessfully);
        Assert.Equal(0, node.Services.GetRequiredService<ProjectIndex>().Work.Searches);
    }

    private static WarmUpService Of(ServingNode node) => node.Services.GetServices<IHostedService>().OfType<WarmUpService>().Single();
}
