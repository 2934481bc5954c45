-- Whose mile an open question is about, where an organiser logs it for somebody: a member or guest that is known, or a name as it was
-- typed. time_text is the time as it was typed, since it is read once it is known whose it is.
ALTER TABLE draft ADD COLUMN for_user_id BIGINT;
ALTER TABLE draft ADD COLUMN for_name TEXT;
ALTER TABLE draft ADD COLUMN time_text TEXT;

-- That a guest's miles became a member's, kept with that member's data: guest_name is most likely their own. The rows of the log that came
-- so have its id; those that were removed at merged_at were in the member's log already. undone_at is NULL while it holds.
CREATE TABLE guest_merge (
    guild_id        BIGINT NOT NULL,
    merge_id        BIGINT NOT NULL,
    user_id         BIGINT NOT NULL,
    guest_id        BIGINT NOT NULL,
    guest_name      TEXT   NOT NULL,
    guest_category  TEXT,
    merged_at       BIGINT NOT NULL,
    undone_at       BIGINT,
    PRIMARY KEY (guild_id, merge_id)
);

CREATE INDEX guest_merge_by_person ON guest_merge (guild_id, user_id);

ALTER TABLE performance ADD COLUMN merge_id BIGINT;
CREATE INDEX performance_by_merge ON performance (guild_id, merge_id) WHERE merge_id IS NOT NULL;
CREATE INDEX draft_by_runner ON draft (guild_id, for_user_id) WHERE for_user_id IS NOT NULL;
