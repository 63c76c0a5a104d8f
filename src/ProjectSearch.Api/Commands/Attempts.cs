using System.Data.Common;
using ProjectSearch.Storing;
using ProjectSearch.Storing.Databases;

namespace ProjectSearch.Api.Commands;

/// <summary>Does once more what broke off in the database, as a serving node does, but not for ever.</summary>
/// <param name="logger">Told of each attempt that failed.</param>
/// <param name="pause">How long it waits after the first attempt; twice and three times as long after the next ones.</param>
internal sealed class Attempts(ILogger logger, TimeSpan pause)
{
    /// <summary>How often work is begun.</summary>
    public const int Most = 4;

    /// <summary>As the other, for work without a result.</summary>
    public Task RunAsync(Func<Task> work, CancellationToken cancellationToken) => RunAsync(
        async () =>
        {
            await work();
            return true;
        },
        cancellationToken);

    /// <summary>Does a piece of work that changes nothing in the database, from its beginning each time.</summary>
    /// <param name="work">The work.</param>
    /// <param name="cancellationToken">Ends the pauses.</param>
    /// <returns>What the work returns; what the last attempt throws passes through.</returns>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work();
            }
            catch (Exception exception) when (attempt < Most && MayPass(exception))
            {
                logger.LogWarning("{Problem} The next attempt follows in {Pause}.", exception.Message, pause * attempt);
                await Task.Delay(pause * attempt, cancellationToken);
            }
        }
    }

    private static bool MayPass(Exception exception) =>
        exception is BrokenReadingException || (exception is DbException refused && !Refusal.IsLasting(refused));
}
