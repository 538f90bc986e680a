-- Who a case is assigned to: the newest of a case counts, assignee 0 is nobody. It orders work and limits nobody's decisions.
CREATE TABLE assignment (
  seq      INTEGER NOT NULL REFERENCES entry,
  "case"   INTEGER NOT NULL REFERENCES "case",
  assignee INTEGER NOT NULL CHECK (assignee >= 0),
  maker    INTEGER NOT NULL,
  at       INTEGER NOT NULL CHECK (at > 0),
  PRIMARY KEY ("case", seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX assignment_assignee ON assignment (assignee, "case");

CREATE VIEW assigned_case AS
SELECT a."case", a.assignee FROM assignment a
WHERE a.assignee > 0 AND a.seq = (SELECT max(seq) FROM assignment WHERE "case" = a."case");

CREATE TRIGGER assignment_only_added BEFORE INSERT ON assignment
WHEN NEW.seq <> (SELECT max(seq) FROM entry) OR EXISTS (SELECT 1 FROM assignment WHERE "case" = NEW."case" AND seq >= NEW.seq)
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND json_extract(CAST(body AS TEXT), '$.kind') = 'assignment')
BEGIN
  SELECT RAISE(ABORT, 'an assignment is only ever added, with its entry');
END;

CREATE TRIGGER assignment_to_who_decides BEFORE INSERT ON assignment
WHEN NEW.assignee > 0 AND NOT EXISTS (SELECT 1 FROM user u WHERE user = NEW.assignee AND active = 1
  AND version = (SELECT max(version) FROM user WHERE user = u.user)
  AND (',' || roles || ',' LIKE '%,officer,%' OR ',' || roles || ',' LIKE '%,supervisor,%'))
BEGIN
  SELECT RAISE(ABORT, 'a case is assigned to an officer or a supervisor');
END;

-- An officer takes what is nobody's, and gives back what is theirs; a supervisor assigns.
CREATE TRIGGER assignment_by_who_may BEFORE INSERT ON assignment
WHEN NOT EXISTS (SELECT 1 FROM user u WHERE user = NEW.maker AND active = 1
  AND version = (SELECT max(version) FROM user WHERE user = u.user)
  AND (',' || roles || ',' LIKE '%,supervisor,%' OR ',' || roles || ',' LIKE '%,officer,%'
    AND CASE NEW.assignee
      WHEN NEW.maker THEN NOT EXISTS (SELECT 1 FROM assigned_case WHERE "case" = NEW."case" AND assignee <> NEW.maker)
      WHEN 0 THEN EXISTS (SELECT 1 FROM assigned_case WHERE "case" = NEW."case" AND assignee = NEW.maker)
      ELSE 0 END))
BEGIN
  SELECT RAISE(ABORT, 'an officer takes and gives back for themself, a supervisor assigns');
END;

CREATE TRIGGER assignment_never_changed BEFORE UPDATE ON assignment
BEGIN
  SELECT RAISE(ABORT, 'an assignment is never changed');
END;

CREATE TRIGGER assignment_never_removed BEFORE DELETE ON assignment
BEGIN
  SELECT RAISE(ABORT, 'an assignment is never removed');
END;
