using System.Numerics;

namespace ProjectSearch.Searching.Sets;

/// <summary>A set of numbers from 0 up to a length: documents of a snapshot, or places in a list. One bit each.</summary>
internal sealed class DocSet
{
    private readonly ulong[] words;

    public DocSet(int length)
        : this(length, new ulong[(length + 63) / 64])
    {
    }

    private DocSet(int length, ulong[] words)
    {
        Length = length;
        this.words = words;
    }

    /// <summary>Members are below this.</summary>
    public int Length { get; }

    /// <summary>The numbers for which a predicate holds.</summary>
    public static DocSet Where(int length, Func<int, bool> predicate, CancellationToken cancellationToken)
    {
        var set = new DocSet(length);
        for (var start = 0; start < length; start += 64)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var word = 0UL;
            var end = Math.Min(start + 64, length);
            for (var member = start; member < end; member++)
            {
                word |= predicate(member) ? 1UL << member : 0;
            }

            set.words[start >> 6] = word;
        }

        return set;
    }

    public static DocSet Full(int length)
    {
        var set = new DocSet(length);
        Array.Fill(set.words, ulong.MaxValue);
        set.TrimEnd();
        return set;
    }

    public void Add(int member) => words[member >> 6] |= 1UL << member;

    public bool Contains(int member) => (words[member >> 6] & (1UL << member)) != 0;

    public int Count()
    {
        var count = 0;
        foreach (var word in words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    public DocSet Copy() => new(Length, [.. words]);

    /// <summary>Keeps what is in the other set too.</summary>
    public DocSet And(DocSet other)
    {
        for (var index = 0; index < words.Length; index++)
        {
            words[index] &= other.words[index];
        }

        return this;
    }

    /// <summary>Adds what is in the other set.</summary>
    public DocSet Or(DocSet other)
    {
        for (var index = 0; index < words.Length; index++)
        {
            words[index] |= other.words[index];
        }

        return this;
    }

    /// <summary>Turns members into strangers and strangers into members.</summary>
    public DocSet Invert()
    {
        for (var index = 0; index < words.Length; index++)
        {
            words[index] = ~words[index];
        }

        TrimEnd();
        return this;
    }

    /// <summary>Walks through the members, the smallest first.</summary>
    public Enumerator GetEnumerator() => new(words, CancellationToken.None);

    /// <summary>The same, stopped within a millisecond or so once that is asked for.</summary>
    public Walk Until(CancellationToken cancellationToken) => new(this, cancellationToken);

    private void TrimEnd()
    {
        if ((Length & 63) != 0)
        {
            words[^1] &= (1UL << Length) - 1;
        }
    }

    /// <summary>A walk through the members that can be stopped.</summary>
    public readonly struct Walk(DocSet set, CancellationToken cancellationToken)
    {
        public Enumerator GetEnumerator() => new(set.words, cancellationToken);
    }

    /// <summary>Walks through the members without allocating.</summary>
    public struct Enumerator
    {
        // Some ten thousand members at the most.
        private const int WordsBetweenChecks = 1 << 8;

        private readonly ulong[] words;
        private readonly CancellationToken cancellationToken;
        private ulong rest;
        private int index;

        internal Enumerator(ulong[] words, CancellationToken cancellationToken)
        {
            this.words = words;
            this.cancellationToken = cancellationToken;
            index = -1;
        }

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (rest == 0)
            {
                if (++index >= words.Length)
                {
                    return false;
                }

                if (index % WordsBetweenChecks == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }

                rest = words[index];
            }

            Current = (index << 6) + BitOperations.TrailingZeroCount(rest);
            rest &= rest - 1;
            return true;
        }
    }
}
