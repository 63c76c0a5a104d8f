using Lucene.Net.Util.Automaton;
using ProjectSearch.Indexing.Analysis;

namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>Accepts terms by their texts.</summary>
internal static class TermAutomaton
{
    private static readonly int[] Codes = [TermCode.Base, TermCode.Part];

    /// <summary>
    /// The terms of every kind whose texts an automaton accepts. Made by hand: the library's concatenation takes several
    /// times as long, since it has to be made deterministic again.
    /// </summary>
    public static Automaton OfAnyKind(Automaton texts)
    {
        texts.Determinize();
        var plain = texts.GetInitialState();
        var start = new State { Accept = plain.Accept };
        foreach (var transition in plain.GetTransitions())
        {
            AddWithoutCodes(start, transition);
        }

        foreach (var code in Codes)
        {
            start.AddTransition(new Transition(code, plain));
        }

        return new Automaton(start);
    }

    // A code is never the first letter of a text: where it may be read as one, two ways would lead on.
    private static void AddWithoutCodes(State start, Transition transition)
    {
        var from = transition.Min;
        foreach (var code in Codes.Where(code => code >= transition.Min && code <= transition.Max).Order())
        {
            Add(start, from, code - 1, transition.Dest);
            from = code + 1;
        }

        Add(start, from, transition.Max, transition.Dest);
    }

    private static void Add(State start, int from, int to, State destination)
    {
        if (from <= to)
        {
            start.AddTransition(new Transition(from, to, destination));
        }
    }
}
