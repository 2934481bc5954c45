-- That somebody had everything about them erased, kept so that a restored copy of before erases them again. person_hash is
-- SHA-256 over salt, server and user: a row names nobody, and tells nothing to who doesn't know already whom to look for.
CREATE TABLE tombstone (
    guild_id     BIGINT NOT NULL,
    person_hash  TEXT   NOT NULL,
    salt         TEXT   NOT NULL,
    erased_at    BIGINT NOT NULL,
    PRIMARY KEY (guild_id, person_hash)
);

-- All that is held of one person, removed miles too, and the removals they made.
CREATE INDEX performance_by_person ON performance (guild_id, user_id);
CREATE INDEX performance_by_remover ON performance (guild_id, removed_by) WHERE removed_by IS NOT NULL;
