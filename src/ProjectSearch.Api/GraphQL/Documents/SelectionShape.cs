namespace ProjectSearch.Api.GraphQL.Documents;

/// <summary>What a selection comes to with its fragments written out. Fragments double, so the counts saturate.</summary>
internal sealed class SelectionShape
{
    private const long Saturation = 1L << 40;

    private readonly Dictionary<string, int> _names = [];

    /// <summary>Fields at every level.</summary>
    public long Fields { get; private set; }

    /// <summary>Levels of fields and fragments.</summary>
    public int Depth { get; private set; }

    /// <summary>How often each name stands at the first level.</summary>
    public IReadOnlyDictionary<string, int> Names => _names;

    public void AddField(string name, SelectionShape below)
    {
        Add(1 + below.Fields, below.Depth);
        AddName(name, 1);
    }

    public void AddFragment(SelectionShape fragment)
    {
        Add(fragment.Fields, fragment.Depth);
        foreach (var (name, count) in fragment._names)
        {
            AddName(name, count);
        }
    }

    private void Add(long fields, int depth)
    {
        Fields = Math.Min(Fields + fields, Saturation);
        Depth = Math.Max(Depth, depth + 1);
    }

    private void AddName(string name, int count) =>
        _names[name] = (int)Math.Min((long)_names.GetValueOrDefault(name) + count, int.MaxValue);
}
