-- A runner's miles by day: a page of them is read from here, however many there are, and which of them were bests.
CREATE INDEX performance_by_runner
    ON performance (guild_id, user_id, run_on, logged_at, performance_id, surface, time_hundredths)
    WHERE removed_at IS NULL;

-- A mile is replaced once: who edits it again edits what stands for it.
CREATE UNIQUE INDEX performance_by_replaced ON performance (guild_id, replaces_id) WHERE replaces_id IS NOT NULL;
