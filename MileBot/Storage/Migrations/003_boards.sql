-- A member's own best is the first entry of performance_by_time; what was kept of it beside the log goes.
DROP TABLE best;

-- Derived from performance and member in the transaction that changes them: one row for each board a member is on.
-- board names it whole, such as 'fastest/trial/2026-W48/women': what it ranks, the surface or 'any', the period and the
-- category. The least score is first, of equal ones the one reached first. Who is hidden or has left has no rows.
CREATE TABLE standing (
    guild_id           BIGINT NOT NULL,
    user_id            BIGINT NOT NULL,
    board              TEXT   NOT NULL,
    score              BIGINT NOT NULL,
    reached_on         TEXT   NOT NULL,
    before_hundredths  BIGINT,
    after_hundredths   BIGINT,
    PRIMARY KEY (guild_id, user_id, board)
);

CREATE INDEX standing_by_score ON standing (guild_id, board, score, reached_on, user_id);

-- How many rows a board has in each of its bands of scores, so that a place far down is counted by few steps.
CREATE TABLE standing_tally (
    guild_id  BIGINT NOT NULL,
    board     TEXT   NOT NULL,
    band      BIGINT NOT NULL,
    members   BIGINT NOT NULL,
    PRIMARY KEY (guild_id, board, band)
);

-- The day as of which a server's standings are: it says which year, month, week and 30 days are kept. A server without a
-- row was not derived yet.
CREATE TABLE board_day (
    guild_id  BIGINT NOT NULL PRIMARY KEY,
    as_of     TEXT   NOT NULL
);

-- Who ran on which days, whatever the surface.
DROP INDEX performance_by_day;
CREATE INDEX performance_by_day
    ON performance (guild_id, run_on, user_id)
    WHERE removed_at IS NULL;
