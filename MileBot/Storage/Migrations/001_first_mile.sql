-- Snowflakes and instants (milliseconds since the epoch) are BIGINT, calendar dates ISO text, times whole hundredths.
-- Every table leads with guild_id: a server is the unit of privacy, of deletion and, one day, of partitioning.

CREATE TABLE guild (
    guild_id    BIGINT NOT NULL PRIMARY KEY,
    name        TEXT   NOT NULL,
    time_zone   TEXT,
    removed_at  BIGINT
);

CREATE TABLE member (
    guild_id      BIGINT NOT NULL,
    user_id       BIGINT NOT NULL,
    display_name  TEXT   NOT NULL,
    category      TEXT,
    PRIMARY KEY (guild_id, user_id)
);

-- The append-only log. A row is never changed but for the two columns that mark it removed.
-- performance_id is the id of the interaction that logged it, so a delivery repeated by Discord is stored once.
CREATE TABLE performance (
    guild_id         BIGINT NOT NULL,
    performance_id   BIGINT NOT NULL,
    user_id          BIGINT NOT NULL,
    surface          TEXT   NOT NULL,
    time_hundredths  BIGINT NOT NULL CHECK (time_hundredths > 0),
    run_on           TEXT   NOT NULL,
    logged_at        BIGINT NOT NULL,
    source           TEXT   NOT NULL,
    timing           TEXT,
    effort           BIGINT CHECK (effort BETWEEN 1 AND 10),
    location         TEXT,
    link             TEXT,
    note             TEXT,
    removed_at       BIGINT,
    removed_by       BIGINT,
    PRIMARY KEY (guild_id, performance_id)
);

CREATE INDEX performance_by_time
    ON performance (guild_id, user_id, surface, time_hundredths, run_on, performance_id)
    WHERE removed_at IS NULL;

CREATE INDEX performance_by_day
    ON performance (guild_id, surface, run_on, user_id, time_hundredths, performance_id)
    WHERE removed_at IS NULL;

-- Derived from performance in the transaction that changes it: each member's best by surface and period, where a
-- period is 'all', a year '2026', a month '2026-11' or an ISO week '2026-W48'. category repeats the member's own.
CREATE TABLE best (
    guild_id         BIGINT NOT NULL,
    surface          TEXT   NOT NULL,
    period           TEXT   NOT NULL,
    user_id          BIGINT NOT NULL,
    category         TEXT,
    time_hundredths  BIGINT NOT NULL,
    run_on           TEXT   NOT NULL,
    performance_id   BIGINT NOT NULL,
    PRIMARY KEY (guild_id, surface, period, user_id)
);

CREATE INDEX best_by_member ON best (guild_id, user_id, period, surface);

CREATE INDEX best_by_time
    ON best (guild_id, surface, period, time_hundredths, run_on, user_id, category);

-- What a member typed, kept while the bot asks which of two readings was meant. Never older than a day.
CREATE TABLE draft (
    guild_id    BIGINT NOT NULL,
    draft_id    BIGINT NOT NULL,
    user_id     BIGINT NOT NULL,
    asked_at    BIGINT NOT NULL,
    surface     TEXT   NOT NULL,
    run_on      TEXT   NOT NULL,
    timing      TEXT,
    effort      BIGINT,
    location    TEXT,
    link        TEXT,
    note        TEXT,
    is_private  BIGINT NOT NULL,
    PRIMARY KEY (guild_id, draft_id)
);
