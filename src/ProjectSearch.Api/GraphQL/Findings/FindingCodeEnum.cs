using ProjectSearch.Api.GraphQL.Enumerations;
using ProjectSearch.Projects;

namespace ProjectSearch.Api.GraphQL.Findings;

internal sealed class FindingCodeEnum() : CodeEnum<FindingCode>(
    "The kinds of findings.",
    [
        (FindingCode.RunFundingExceedsTotalCost, "The RUN funding (\"Varav RUN\") is larger than the total cost."),
        (FindingCode.OwnerSpellingDiffers, "The owner (\"Projektägare\") is spelt differently in the table and under the heading."),
        (FindingCode.TitleSpellingDiffers, "The title is spelt differently in the table and in the heading."),
        (FindingCode.AmbiguousAmountsResolved, "The printed digits can be split into amounts in several ways; one was chosen."),
        (FindingCode.ControlTotalMismatch, "A printed total (\"Total\") differs from the sum of its rows."),
        (FindingCode.ProjectCountMismatch, "The introduction names another number of projects than the tables hold."),
        (FindingCode.MissingPurpose, "A table row has no section with a purpose (\"Syfte\")."),
        (FindingCode.MissingTableRow, "A section has no table row."),
    ]);
