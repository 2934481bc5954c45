-- When and where a server's weekly post goes. day is 1 for Monday to 7, time is on the clocks of the zone. due_at and last_day are the
-- next occurrence, derived from the schedule; NULL while it is paused.
CREATE TABLE weekly_job (
    guild_id     BIGINT NOT NULL PRIMARY KEY,
    channel_id   BIGINT NOT NULL,
    day          BIGINT NOT NULL CHECK (day BETWEEN 1 AND 7),
    time         TEXT   NOT NULL,
    time_zone    TEXT   NOT NULL,
    boards       TEXT   NOT NULL,
    category     TEXT   NOT NULL,
    skips_empty  BIGINT NOT NULL,
    is_quiet     BIGINT NOT NULL,
    set_by       BIGINT,
    due_at       BIGINT,
    last_day     TEXT,
    notice       TEXT,
    tell_at      BIGINT
);

CREATE INDEX weekly_job_by_due ON weekly_job (due_at, guild_id) WHERE due_at IS NOT NULL;

CREATE INDEX weekly_job_to_tell ON weekly_job (tell_at) WHERE tell_at IS NOT NULL;

-- One row an occurrence, written before its post is sent: whoever inserts it has the right to send. occurrence is the week told, such
-- as '2026-W48', or 'now-' and an interaction's id. While the state is 'claimed' nobody else touches it before retry_at. in_doubt says
-- that a post may have been sent whose fate is unknown.
CREATE TABLE weekly_claim (
    guild_id    BIGINT NOT NULL,
    occurrence  TEXT   NOT NULL,
    channel_id  BIGINT NOT NULL,
    due_at      BIGINT NOT NULL,
    last_day    TEXT   NOT NULL,
    claimed_at  BIGINT NOT NULL,
    state       TEXT   NOT NULL,
    owner       TEXT,
    retry_at    BIGINT NOT NULL,
    attempts    BIGINT NOT NULL,
    in_doubt    BIGINT NOT NULL,
    refused_at  BIGINT,
    message_id  BIGINT,
    problem     TEXT,
    PRIMARY KEY (guild_id, occurrence)
);

CREATE INDEX weekly_claim_open ON weekly_claim (retry_at) WHERE state = 'claimed';
