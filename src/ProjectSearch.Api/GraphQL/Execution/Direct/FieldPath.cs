namespace ProjectSearch.Api.GraphQL.Execution.Direct;

/// <summary>Where in the answer the execution stands. After a failure it still tells where that was.</summary>
internal sealed class FieldPath
{
    private Step[] _steps = new Step[16];

    public int Depth { get; private set; }

    /// <summary>The field that is being written, or whose list is.</summary>
    public FieldPlan Field
    {
        get
        {
            var depth = Depth;
            while (_steps[depth - 1].Field is null)
            {
                depth--;
            }

            return _steps[depth - 1].Field!;
        }
    }

    /// <summary>Goes a level down; <see cref="Set(FieldPlan)"/> or <see cref="Set(int)"/> says where to.</summary>
    public void Descend()
    {
        if (Depth == _steps.Length)
        {
            Array.Resize(ref _steps, 2 * Depth);
        }

        Depth++;
    }

    /// <summary>Goes back up to a depth.</summary>
    public void AscendTo(int depth) => Depth = depth;

    public void Set(FieldPlan field) => _steps[Depth - 1] = new Step(field, 0);

    public void Set(int index) => _steps[Depth - 1] = new Step(null, index);

    /// <summary>The names and indices of an error's <c>path</c>.</summary>
    public IEnumerable<object> ToPath() => _steps.Take(Depth).Select(step => step.Field is { } field ? field.Name.Value : (object)step.Index).ToArray();

    private readonly record struct Step(FieldPlan? Field, int Index);
}
