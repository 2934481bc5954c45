-- What a member can say of themselves in a server. NULL is "not said": the server's own choice stands in, or nothing does.
ALTER TABLE guild ADD COLUMN units TEXT;

ALTER TABLE member ADD COLUMN birth_year BIGINT CHECK (birth_year BETWEEN 1900 AND 2100);
ALTER TABLE member ADD COLUMN compare_with TEXT;
ALTER TABLE member ADD COLUMN units TEXT;
ALTER TABLE member ADD COLUMN time_zone TEXT;
ALTER TABLE member ADD COLUMN announces BIGINT NOT NULL DEFAULT 1;

-- Off every board, post and announcement: by their own wish, or because they were found to have left the server.
ALTER TABLE member ADD COLUMN hidden_at BIGINT;
ALTER TABLE member ADD COLUMN left_at BIGINT;

-- When Discord was last asked whether they are still a member.
ALTER TABLE member ADD COLUMN membership_checked_at BIGINT;

-- An edited mile is a new row that names the one it stands for, which is marked removed.
ALTER TABLE performance ADD COLUMN replaces_id BIGINT;

-- What a member aims at. Where they started from, how far they are and what reached it is read from the log, so that an edited or
-- deleted mile counts at once.
CREATE TABLE goal (
    guild_id         BIGINT NOT NULL,
    user_id          BIGINT NOT NULL,
    time_hundredths  BIGINT NOT NULL CHECK (time_hundredths > 0),
    due_on           TEXT,
    set_on           TEXT   NOT NULL,
    set_at           BIGINT NOT NULL,
    PRIMARY KEY (guild_id, user_id)
);
