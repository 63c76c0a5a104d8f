namespace ProjectSearch.Tests.Storing.SqlServer;

/// <summary>The types of the parameters that the code passes to statements.</summary>
internal static class StatementParameters
{
    public static IReadOnlyDictionary<string, string> Types { get; } = Declare(
        ("bigint", "Id SourceId SubregionId ThemeId OrganisationId ProjectIds Merged Into From To After TotalCost RunFunding ImportedAt"),
        ("bigint", "StatedTotalCost StatedRunFunding ComputedTotalCost ComputedRunFunding"),
        ("bigint", "source_id project_id organisation_id subregion_id theme_id total_cost run_funding"),
        ("int", "Number Year Ordinal Count Above Added Changed Withdrawn Unchanged ChangedInImport PriorityQuestion TableLine PurposeLine Page"),
        ("int", "priority_question table_line purpose_line changed_in_import line"),
        ("nvarchar(4000)", "Publisher DocumentKind Name NameKey Slug Slugs Key Spelling Sha256 ContentHash MatchKeys Title Purpose Kind Body Mode Database"),
        ("nvarchar(4000)", "PriorityQuestionLabel RawTitle RawOwner RawOwnerInHeading RawAmounts"),
        ("nvarchar(4000)", "match_key priority_question_label raw_title raw_owner raw_owner_in_heading raw_amounts content_hash organisation_key code severity message raw_values"));

    private static Dictionary<string, string> Declare(params ReadOnlySpan<(string Type, string Names)> lines)
    {
        var types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (type, names) in lines)
        {
            foreach (var name in names.Split(' '))
            {
                types.Add("@" + name, type);
            }
        }

        return types;
    }
}
