-- Who, beside those who may manage the server, does what is for organisers.
ALTER TABLE guild ADD COLUMN organiser_role BIGINT;

-- When the server was told, once, what the bot is for. Those that had it before are not told now.
ALTER TABLE guild ADD COLUMN greeted_at BIGINT;
UPDATE guild SET greeted_at = 0;

-- The organiser who logged a mile for its runner, and the import it came with; NULL for one its runner logged.
ALTER TABLE performance ADD COLUMN logged_by BIGINT;
ALTER TABLE performance ADD COLUMN import_id BIGINT;
CREATE INDEX performance_by_logger ON performance (guild_id, logged_by) WHERE logged_by IS NOT NULL;
CREATE INDEX performance_by_import ON performance (guild_id, import_id) WHERE import_id IS NOT NULL;

-- What organisers did: who did what about whom, and when. audit_id is the id of the interaction that did it, so that it is noted once.
-- detail names nobody, since it outlives those it is about only as long as they are not erased.
CREATE TABLE audit (
    guild_id        BIGINT NOT NULL,
    audit_id        BIGINT NOT NULL,
    acted_by        BIGINT,
    acted_at        BIGINT NOT NULL,
    action          TEXT   NOT NULL,
    user_id         BIGINT,
    performance_id  BIGINT,
    detail          TEXT,
    PRIMARY KEY (guild_id, audit_id)
);

CREATE INDEX audit_by_instant ON audit (guild_id, acted_at, audit_id);
CREATE INDEX audit_by_person ON audit (guild_id, user_id, acted_at, audit_id) WHERE user_id IS NOT NULL;
CREATE INDEX audit_by_actor ON audit (guild_id, acted_by) WHERE acted_by IS NOT NULL;
