-- What a supervisor thinks of somebody else's override or keep; the newest of a decision counts. The note stands with the entry.
CREATE TABLE review_mark (
  seq      INTEGER NOT NULL PRIMARY KEY REFERENCES entry,
  decision INTEGER NOT NULL REFERENCES decision,
  mark     TEXT    NOT NULL CHECK (mark IN ('agreed', 'disagreed', 'discussed')),
  maker    INTEGER NOT NULL,
  at       INTEGER NOT NULL CHECK (at > 0)
) STRICT;

CREATE INDEX review_mark_decision ON review_mark (decision, seq);

CREATE TRIGGER review_mark_only_added BEFORE INSERT ON review_mark
WHEN NEW.seq <> (SELECT max(seq) FROM entry) OR EXISTS (SELECT 1 FROM review_mark WHERE seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'a review mark is only ever added, with its entry');
END;

CREATE TRIGGER review_mark_by_somebody_else BEFORE INSERT ON review_mark
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.decision = NEW.decision AND d.kind IN ('override', 'keep')
  AND d.maker <> NEW.maker)
BEGIN
  SELECT RAISE(ABORT, 'somebody else than who decided marks an override or a keep');
END;

CREATE TRIGGER review_mark_by_a_supervisor BEFORE INSERT ON review_mark
WHEN NOT EXISTS (SELECT 1 FROM user u WHERE user = NEW.maker AND active = 1
  AND version = (SELECT max(version) FROM user WHERE user = u.user) AND ',' || roles || ',' LIKE '%,supervisor,%')
BEGIN
  SELECT RAISE(ABORT, 'a supervisor marks');
END;

CREATE TRIGGER review_mark_with_a_note BEFORE INSERT ON review_mark
WHEN NEW.mark = 'disagreed' AND NOT EXISTS (SELECT 1 FROM entry_text
  WHERE seq = NEW.seq AND name = 'note' AND trim(text, char(9, 10, 13, 32, 160, 12288)) <> '')
BEGIN
  SELECT RAISE(ABORT, 'who disagrees says why');
END;

CREATE TRIGGER review_mark_never_changed BEFORE UPDATE ON review_mark
BEGIN
  SELECT RAISE(ABORT, 'a review mark is never changed');
END;

CREATE TRIGGER review_mark_never_removed BEFORE DELETE ON review_mark
BEGIN
  SELECT RAISE(ABORT, 'a review mark is never removed');
END;
