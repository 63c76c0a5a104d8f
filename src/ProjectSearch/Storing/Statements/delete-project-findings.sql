delete from findings where project_id in @ProjectIds;
