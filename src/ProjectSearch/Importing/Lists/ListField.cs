namespace ProjectSearch.Importing.Lists;

/// <summary>What a column of a list can say, named as in the contract.</summary>
internal enum ListField
{
    /// <summary>The year of the grant; required.</summary>
    Year,

    /// <summary>The title; required.</summary>
    Title,

    /// <summary>The subregion's name.</summary>
    Subregion,

    /// <summary>The theme's name.</summary>
    Theme,

    /// <summary>The prioritised question: a number, or a label such as "Övergripande".</summary>
    PriorityQuestion,

    /// <summary>The owners, parted by " | ".</summary>
    Owner,

    /// <summary>Total expected cost in SEK.</summary>
    TotalCost,

    /// <summary>RUN funding in SEK.</summary>
    RunFunding,

    /// <summary>The purpose.</summary>
    Purpose,

    /// <summary>The kind, by its name in the contract.</summary>
    Kind,
}
