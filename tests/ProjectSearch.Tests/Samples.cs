using System.Globalization;
using CsCheck;

namespace ProjectSearch.Tests;

/// <summary>
/// Tries a property on samples that are the same in every run: a change is judged by what it does and not by luck.
/// With PROJECTSEARCH_SAMPLES=N it is tried on N times as many new ones, which is how unknown faults are looked for; CsCheck then
/// makes the failing sample smaller.
/// </summary>
internal static class Samples
{
    private static readonly int New = int.Parse(Environment.GetEnvironmentVariable("PROJECTSEARCH_SAMPLES") ?? "0", CultureInfo.InvariantCulture);

    public static void Try<T>(this Gen<T> gen, Action<T> assert, int times = 100, Func<T, string>? print = null)
    {
        foreach (var (seed, iterations) in Runs(times))
        {
            gen.Sample(assert, seed: seed, iter: iterations, threads: 1, print: print);
        }
    }

    public static void Try<T1, T2>(this Gen<(T1, T2)> gen, Action<T1, T2> assert, int times = 100, Func<(T1, T2), string>? print = null) =>
        gen.Try(sample => assert(sample.Item1, sample.Item2), times, print);

    public static void Try<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Action<T1, T2, T3> assert, int times = 100) =>
        gen.Try(sample => assert(sample.Item1, sample.Item2, sample.Item3), times);

    public static void Try<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> gen, Action<T1, T2, T3, T4> assert, int times = 100) =>
        gen.Try(sample => assert(sample.Item1, sample.Item2, sample.Item3, sample.Item4), times);

    public static async Task TryAsync<T>(this Gen<T> gen, Func<T, Task> assert, int times = 100, Func<T, string>? print = null)
    {
        foreach (var (seed, iterations) in Runs(times))
        {
            await gen.SampleAsync(assert, seed: seed, iter: iterations, threads: 1, print: print);
        }
    }

    private static IEnumerable<(string? Seed, int Iterations)> Runs(int times) => New > 0
        ? [(null, times * New)]
        : Enumerable.Range(0, times).Select(i => ((string?)new PCG(1, (ulong)i).ToString(), 1));
}
