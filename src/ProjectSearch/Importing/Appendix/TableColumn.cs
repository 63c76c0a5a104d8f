namespace ProjectSearch.Importing.Appendix;

/// <summary>The columns of a project table.</summary>
internal enum TableColumn
{
    /// <summary>"Projekt".</summary>
    Title,

    /// <summary>"Projektägare".</summary>
    Owner,

    /// <summary>"Prior. fråga".</summary>
    Question,

    /// <summary>"Total förväntad kostnad".</summary>
    TotalCost,

    /// <summary>"Varav RUN".</summary>
    RunFunding,
}
