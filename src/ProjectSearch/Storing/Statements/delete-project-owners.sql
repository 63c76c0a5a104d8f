delete from project_owners where project_id in @ProjectIds;
