-- Where a server's new bests are announced, which of them, and how many a day. refused_at is when its channel first refused one;
-- stopped_at is when it was given up, and NULL while it works.
CREATE TABLE announcement_setting (
    guild_id    BIGINT NOT NULL PRIMARY KEY,
    channel_id  BIGINT NOT NULL,
    threshold   TEXT   NOT NULL,
    daily_cap   BIGINT NOT NULL,
    set_by      BIGINT,
    refused_at  BIGINT,
    stopped_at  BIGINT,
    problem     TEXT
);

-- One row a message: a member's new best of a day on a surface, written in the transaction that logs it, and kept for a week. Its id is
-- that of the first of its miles. version goes up whenever something it tells of may have changed; retry_at is when to see to it, NULL
-- for nothing to do. in_doubt says that it may have been sent without anybody knowing; over, that nothing more is ever to be done.
CREATE TABLE announcement (
    guild_id           BIGINT NOT NULL,
    announcement_id    BIGINT NOT NULL,
    user_id            BIGINT NOT NULL,
    surface            TEXT   NOT NULL,
    local_day          TEXT   NOT NULL,
    channel_id         BIGINT NOT NULL,
    before_hundredths  BIGINT,
    noted_at           BIGINT NOT NULL,
    version            BIGINT NOT NULL,
    is_over            BIGINT NOT NULL,
    shown_id           BIGINT,
    message_id         BIGINT,
    owner              TEXT,
    retry_at           BIGINT,
    attempts           BIGINT NOT NULL,
    in_doubt           BIGINT NOT NULL,
    problem            TEXT,
    PRIMARY KEY (guild_id, announcement_id)
);

CREATE INDEX announcement_open ON announcement (guild_id, retry_at) WHERE retry_at IS NOT NULL;

CREATE INDEX announcement_by_day ON announcement (guild_id, local_day);

CREATE INDEX announcement_by_runner ON announcement (guild_id, user_id);

-- The miles a message can show: the fastest of them that stands is the one it shows.
CREATE TABLE announced_mile (
    guild_id         BIGINT NOT NULL,
    performance_id   BIGINT NOT NULL,
    announcement_id  BIGINT NOT NULL,
    user_id          BIGINT NOT NULL,
    noted_at         BIGINT NOT NULL,
    PRIMARY KEY (guild_id, performance_id)
);

CREATE INDEX announced_mile_by_announcement ON announced_mile (guild_id, announcement_id);

CREATE INDEX announced_mile_by_runner ON announced_mile (guild_id, user_id);

-- The role of each barrier that has one. next_at is when it is the server's turn to have a member's role put right; NULL for nobody due.
CREATE TABLE barrier_setting (
    guild_id    BIGINT NOT NULL PRIMARY KEY,
    sub_8       BIGINT,
    sub_7       BIGINT,
    sub_6       BIGINT,
    sub_5       BIGINT,
    sub_4       BIGINT,
    set_by      BIGINT,
    next_at     BIGINT,
    refused_at  BIGINT,
    stopped_at  BIGINT,
    problem     TEXT
);

CREATE INDEX barrier_setting_by_turn ON barrier_setting (next_at) WHERE next_at IS NOT NULL;

-- Members whose role may have to change. due_at is 0 for those who just did something, so that they come first; version goes up when
-- they do something again.
CREATE TABLE barrier_due (
    guild_id  BIGINT NOT NULL,
    user_id   BIGINT NOT NULL,
    due_at    BIGINT NOT NULL,
    version   BIGINT NOT NULL,
    PRIMARY KEY (guild_id, user_id)
);

CREATE INDEX barrier_due_in_turn ON barrier_due (guild_id, due_at, user_id);

-- What organisers are to be told: on top of their next reply, and until then by a message to whoever set it, at tell_at; NULL when
-- that was done.
CREATE TABLE notice (
    guild_id  BIGINT NOT NULL,
    topic     TEXT   NOT NULL,
    why       TEXT   NOT NULL,
    set_by    BIGINT,
    tell_at   BIGINT,
    PRIMARY KEY (guild_id, topic)
);

CREATE INDEX notice_to_tell ON notice (tell_at) WHERE tell_at IS NOT NULL;
