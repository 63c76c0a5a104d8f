using System.ComponentModel;
using GraphQL;
using ProjectSearch.Api.GraphQL.Subregions;
using ProjectSearch.Api.GraphQL.Themes;
using ProjectSearch.Projects;

namespace ProjectSearch.Api.GraphQL.Sources;

[Name("ControlTotal")]
[Description("A total printed under one table (\"Total\"), and the same figures summed from its rows.")]
internal sealed class ControlTotalOutput(ControlTotal total, SnapshotReader reader)
{
    [Description("The table's subregion (\"delregion\").")]
    public SubregionOutput Subregion => reader.Subregion(total.SubregionId)!;

    [Description("The table's theme (\"tema\").")]
    public ThemeOutput Theme => reader.Theme(total.ThemeId)!;

    [Description("The printed total cost in SEK (\"Total förväntad kostnad\").")]
    public long StatedTotalCost => total.StatedTotalCost;

    [Description("The printed RUN funding in SEK (\"Varav RUN\").")]
    public long StatedRunFunding => total.StatedRunFunding;

    [Description("The rows' total cost in SEK.")]
    public long ComputedTotalCost => total.ComputedTotalCost;

    [Description("The rows' RUN funding in SEK.")]
    public long ComputedRunFunding => total.ComputedRunFunding;

    [Description("Whether both printed figures equal the sums of the rows.")]
    public bool Matches => total.Matches;
}
