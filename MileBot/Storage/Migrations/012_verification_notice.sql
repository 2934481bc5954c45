-- What organisers are to be told stands in the table of notices, for approvals too.
ALTER TABLE verification DROP COLUMN notice;
