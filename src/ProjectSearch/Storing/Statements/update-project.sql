-- The slug, the source and the match key stay as the first import made them.
update projects
set year = @Year, title = @Title, purpose = @Purpose, kind = @Kind, subregion_id = @SubregionId, theme_id = @ThemeId,
    priority_question = @PriorityQuestion, priority_question_label = @PriorityQuestionLabel,
    total_cost = @TotalCost, run_funding = @RunFunding,
    table_line = @TableLine, purpose_line = @PurposeLine, page = @Page,
    raw_title = @RawTitle, raw_owner = @RawOwner, raw_owner_in_heading = @RawOwnerInHeading, raw_amounts = @RawAmounts,
    content_hash = @ContentHash, changed_in_import = @ChangedInImport, withdrawn = 0
where id = @Id;
