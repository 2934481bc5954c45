-- A list of results that an organiser uploaded, until they have it logged or drop it. Never older than a day.
CREATE TABLE import_draft (
    guild_id     BIGINT NOT NULL,
    import_id    BIGINT NOT NULL,
    uploaded_by  BIGINT,
    uploaded_at  BIGINT NOT NULL,
    file_name    TEXT   NOT NULL,
    PRIMARY KEY (guild_id, import_id)
);

-- The lines of such a list. user_id is the member or guest whom a line is for, NULL while it is for nobody known. choice says what becomes
-- of it: 'matched', 'asked' while the question who it is for is open, 'guest', 'leftout', or 'unreadable', for which problem says why.
CREATE TABLE import_line (
    guild_id         BIGINT NOT NULL,
    import_id        BIGINT NOT NULL,
    line             BIGINT NOT NULL,
    user_id          BIGINT,
    name             TEXT   NOT NULL,
    choice           TEXT   NOT NULL,
    problem          TEXT,
    time_hundredths  BIGINT,
    run_on           TEXT,
    surface          TEXT,
    category         TEXT,
    location         TEXT,
    note             TEXT,
    PRIMARY KEY (guild_id, import_id, line)
);

CREATE INDEX import_line_by_person ON import_line (guild_id, user_id) WHERE user_id IS NOT NULL;
