namespace ProjectSearch.Projects;

/// <summary>What the source says that a funded undertaking is.</summary>
public enum ProjectKind
{
    /// <summary>An ordinary project ("projekt").</summary>
    Project,

    /// <summary>A feasibility study ("förstudie").</summary>
    PreStudy,

    /// <summary>A running activity ("verksamhet").</summary>
    Activity,

    /// <summary>The source does not say.</summary>
    Unknown,
}
