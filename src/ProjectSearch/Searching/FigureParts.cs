namespace ProjectSearch.Searching;

/// <summary>Which figures of an aggregate are wanted: what nobody asks for is not computed.</summary>
[Flags]
public enum FigureParts
{
    /// <summary>The count alone.</summary>
    Count = 0,

    /// <summary>Total cost.</summary>
    TotalCost = 1,

    /// <summary>RUN funding.</summary>
    RunFunding = 2,

    /// <summary>Total cost less RUN funding.</summary>
    OtherFunding = 4,

    /// <summary>The share that RUN pays.</summary>
    RunShare = 8,

    /// <summary>Medians of the amounts that are wanted.</summary>
    Medians = 16,

    /// <summary>Everything.</summary>
    All = TotalCost | RunFunding | OtherFunding | RunShare | Medians,
}
