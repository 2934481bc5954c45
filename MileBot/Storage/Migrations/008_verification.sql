-- Which bests an organiser approves before they count, and the channel where they do so: those at or above a place of their surface's
-- all-time board, those at or faster than a mark, or both. refused_at is when Discord first refused the channel; problem says why it was
-- given up, and is NULL while it works; notice is the same until an organiser has read it.
CREATE TABLE verification (
    guild_id         BIGINT NOT NULL PRIMARY KEY,
    channel_id       BIGINT NOT NULL,
    place            BIGINT,
    mark_hundredths  BIGINT,
    set_by           BIGINT,
    refused_at       BIGINT,
    problem          TEXT,
    notice           TEXT
);

-- A mile put before the organisers. While it waits it is in no log and on no board; once approved it enters performance under this id.
-- 'filed' is one that needed no approval: only its proof is shown to them. by_place and by_mark are the rule that asked for the approval.
-- tell_at is when its runner is to be told what was decided; NULL for nothing to tell.
CREATE TABLE pending_mile (
    guild_id         BIGINT NOT NULL,
    mile_id          BIGINT NOT NULL,
    user_id          BIGINT NOT NULL,
    asked_at         BIGINT NOT NULL,
    state            TEXT   NOT NULL,
    surface          TEXT   NOT NULL,
    time_hundredths  BIGINT NOT NULL,
    run_on           TEXT   NOT NULL,
    timing           TEXT,
    effort           BIGINT,
    location         TEXT,
    link             TEXT,
    note             TEXT,
    is_private       BIGINT NOT NULL,
    best_hundredths  BIGINT,
    place            BIGINT,
    by_place         BIGINT,
    by_mark          BIGINT,
    decided_by       BIGINT,
    decided_at       BIGINT,
    reason           TEXT,
    tell_at          BIGINT,
    PRIMARY KEY (guild_id, mile_id)
);

CREATE INDEX pending_mile_of_member ON pending_mile (guild_id, user_id, state);

CREATE INDEX pending_mile_waiting ON pending_mile (guild_id, mile_id) WHERE state = 'waiting';

CREATE INDEX pending_mile_by_decider ON pending_mile (guild_id, decided_by) WHERE decided_by IS NOT NULL;

CREATE INDEX pending_mile_to_tell ON pending_mile (tell_at) WHERE tell_at IS NOT NULL;

-- The organisers' message about such a mile. due_at is when it is to be sent, or brought to what was decided; NULL while it is as it should
-- be. in_doubt says that it may have been sent without anybody knowing. A row whose mile was erased has its message emptied.
CREATE TABLE pending_post (
    guild_id    BIGINT NOT NULL,
    mile_id     BIGINT NOT NULL,
    channel_id  BIGINT,
    message_id  BIGINT,
    created_at  BIGINT NOT NULL,
    due_at      BIGINT,
    attempts    BIGINT NOT NULL,
    in_doubt    BIGINT NOT NULL,
    PRIMARY KEY (guild_id, mile_id)
);

CREATE INDEX pending_post_due ON pending_post (due_at) WHERE due_at IS NOT NULL;

-- A runner's proof, in base 64, until it is a file of the organisers' message.
CREATE TABLE pending_proof (
    guild_id    BIGINT NOT NULL,
    mile_id     BIGINT NOT NULL,
    user_id     BIGINT NOT NULL,
    kept_at     BIGINT NOT NULL,
    media_type  TEXT   NOT NULL,
    content     TEXT   NOT NULL,
    PRIMARY KEY (guild_id, mile_id)
);

CREATE INDEX pending_proof_of_member ON pending_proof (guild_id, user_id);

-- When an organiser let a mile into the log that was logged earlier; NULL for one that needed no approval. News of it begin then.
ALTER TABLE performance ADD COLUMN approved_at BIGINT;
