using GraphQL.Types;
using ProjectSearch.Projects;

namespace ProjectSearch.Api.GraphQL.Findings;

internal sealed class FindingCodeEnum : EnumerationGraphType
{
    public FindingCodeEnum()
    {
        Name = nameof(FindingCode);
        Description = "The kinds of findings.";
        Add("RUN_FUNDING_EXCEEDS_TOTAL_COST", FindingCode.RunFundingExceedsTotalCost, "The RUN funding (\"Varav RUN\") is larger than the total cost.");
        Add("OWNER_SPELLING_DIFFERS", FindingCode.OwnerSpellingDiffers, "The owner (\"Projektägare\") is spelt differently in the table and under the heading.");
        Add("TITLE_SPELLING_DIFFERS", FindingCode.TitleSpellingDiffers, "The title is spelt differently in the table and in the heading.");
        Add("AMBIGUOUS_AMOUNTS_RESOLVED", FindingCode.AmbiguousAmountsResolved, "The printed digits can be split into amounts in several ways; one was chosen.");
        Add("CONTROL_TOTAL_MISMATCH", FindingCode.ControlTotalMismatch, "A printed total (\"Total\") differs from the sum of its rows.");
        Add("PROJECT_COUNT_MISMATCH", FindingCode.ProjectCountMismatch, "The introduction names another number of projects than the tables hold.");
        Add("MISSING_PURPOSE", FindingCode.MissingPurpose, "A table row has no section with a purpose (\"Syfte\").");
        Add("MISSING_TABLE_ROW", FindingCode.MissingTableRow, "A section has no table row.");
    }
}
