using Lucene.Net.Util.Automaton;
using ProjectSearch.Indexing.Analysis;

namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>Accepts terms by their texts.</summary>
internal static class TermAutomaton
{
    private static readonly int[] Codes = [TermCode.Base, TermCode.Part];
    private static readonly int[] Marked = ['ä', 'å', 'ö'];

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
            AddExcept(Codes, start, transition);
        }

        foreach (var code in Codes)
        {
            start.AddTransition(new Transition(code, plain));
        }

        return new Automaton(start);
    }

    /// <summary>What an automaton accepts once å, ä and ö are read as the letters without their marks.</summary>
    public static Automaton ReadFolded(Automaton texts)
    {
        texts.Determinize();
        var copies = texts.GetNumberedStates().ToDictionary(state => state, state => new State { Accept = state.Accept });
        foreach (var (state, copy) in copies)
        {
            foreach (var transition in state.GetTransitions())
            {
                var destination = copies[transition.Dest];
                AddExcept(Marked, copy, new Transition(transition.Min, transition.Max, destination));
                foreach (var letter in Marked.Where(letter => LetterForms.Fold((char)letter) is var plain && plain >= transition.Min && plain <= transition.Max))
                {
                    copy.AddTransition(new Transition(letter, destination));
                }
            }
        }

        return new Automaton(copies[texts.GetInitialState()]) { IsDeterministic = true };
    }

    // A code is never the first letter of a text, nor is a marked letter itself: where it may be read as one, two ways would lead on.
    private static void AddExcept(IEnumerable<int> left, State start, Transition transition)
    {
        var from = transition.Min;
        foreach (var code in left.Where(code => code >= transition.Min && code <= transition.Max).Order())
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
