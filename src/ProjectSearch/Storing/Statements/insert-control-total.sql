insert into control_totals (
    source_id, ordinal, subregion_id, theme_id,
    stated_total_cost, stated_run_funding, computed_total_cost, computed_run_funding)
values (
    @SourceId, @Ordinal, @SubregionId, @ThemeId,
    @StatedTotalCost, @StatedRunFunding, @ComputedTotalCost, @ComputedRunFunding);
