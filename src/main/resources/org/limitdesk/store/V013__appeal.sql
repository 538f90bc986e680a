-- 申诉: a borrower objects to a cut that is in force. Somebody who neither decided nor confirmed it answers; who finds for the borrower
-- opens the case again, and nothing but more than the cut left is decided on it then. What is said stands with the entries.
-- received, due: days, yyyymmdd.
CREATE TABLE appeal (
  appeal   INTEGER NOT NULL PRIMARY KEY,
  decision INTEGER NOT NULL UNIQUE REFERENCES release,
  received INTEGER NOT NULL CHECK (received BETWEEN 19000101 AND 99991231),
  due      INTEGER NOT NULL CHECK (due BETWEEN received AND 99991231),
  maker    INTEGER NOT NULL,
  at       INTEGER NOT NULL CHECK (at > 0),
  seq      INTEGER NOT NULL UNIQUE REFERENCES entry
) STRICT;

CREATE TRIGGER appeal_only_added BEFORE INSERT ON appeal
WHEN NEW.appeal <> (SELECT coalesce(max(appeal), 0) + 1 FROM appeal) OR NEW.seq <> (SELECT max(seq) FROM entry)
  OR EXISTS (SELECT 1 FROM appeal WHERE seq = NEW.seq OR decision = NEW.decision)
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND json_extract(CAST(body AS TEXT), '$.kind') = 'appeal')
BEGIN
  SELECT RAISE(ABORT, 'an appeal is only ever added, once to a decision, with its entry');
END;

CREATE TRIGGER appeal_of_a_cut_in_force BEFORE INSERT ON appeal
WHEN NOT EXISTS (SELECT 1 FROM decision d JOIN "case" c ON c."case" = d."case" JOIN answer a ON a.decision = d.decision
  WHERE d.decision = NEW.decision AND c.state = 'effective' AND a.result = 'done'
    AND d.kind IN ('approve', 'override') AND d.action IN ('reduce', 'suspend', 'recall')
    AND d.decision = (SELECT max(decision) FROM decision WHERE "case" = d."case"))
BEGIN
  SELECT RAISE(ABORT, 'an appeal is of a cut that is in force');
END;

CREATE TRIGGER appeal_with_a_note BEFORE INSERT ON appeal
WHEN NOT EXISTS (SELECT 1 FROM entry_text
  WHERE seq = NEW.seq AND name = 'note' AND trim(text, char(9, 10, 13, 32, 160, 12288)) <> '')
BEGIN
  SELECT RAISE(ABORT, 'an appeal says why');
END;

CREATE TRIGGER appeal_by_the_desk BEFORE INSERT ON appeal
WHEN NOT EXISTS (SELECT 1 FROM user u WHERE user = NEW.maker AND active = 1
  AND version = (SELECT max(version) FROM user WHERE user = u.user)
  AND (',' || roles || ',' LIKE '%,officer,%' OR ',' || roles || ',' LIKE '%,supervisor,%'))
BEGIN
  SELECT RAISE(ABORT, 'an officer or a supervisor takes an appeal');
END;

CREATE TRIGGER appeal_never_changed BEFORE UPDATE ON appeal
BEGIN
  SELECT RAISE(ABORT, 'an appeal is never changed');
END;

CREATE TRIGGER appeal_never_removed BEFORE DELETE ON appeal
BEGIN
  SELECT RAISE(ABORT, 'an appeal is never removed');
END;

-- What followed: its days were prolonged once, to due, as it is complex; the decision stands; or it falls.
CREATE TABLE appeal_step (
  appeal INTEGER NOT NULL REFERENCES appeal,
  step   TEXT    NOT NULL CHECK (step IN ('prolonged', 'upheld', 'reversed')),
  due    INTEGER NOT NULL CHECK ((step = 'prolonged') = (due > 0)),
  day    INTEGER NOT NULL CHECK (day BETWEEN 19000101 AND 99991231),
  maker  INTEGER NOT NULL,
  at     INTEGER NOT NULL CHECK (at > 0),
  seq    INTEGER NOT NULL UNIQUE REFERENCES entry,
  PRIMARY KEY (appeal, step)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER appeal_step_only_added BEFORE INSERT ON appeal_step
WHEN NEW.seq <> (SELECT max(seq) FROM entry)
  OR EXISTS (SELECT 1 FROM appeal_step WHERE seq = NEW.seq
    OR appeal = NEW.appeal AND (step = NEW.step OR step IN ('upheld', 'reversed')))
  OR NOT EXISTS (SELECT 1 FROM appeal WHERE appeal = NEW.appeal AND received <= NEW.day AND (NEW.due = 0 OR NEW.due >= due))
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND json_extract(CAST(body AS TEXT), '$.kind') = 'appeal_step')
BEGIN
  SELECT RAISE(ABORT, 'an appeal is prolonged once and answered once, with its entry, and not before it was received');
END;

CREATE TRIGGER appeal_step_with_a_note BEFORE INSERT ON appeal_step
WHEN NOT EXISTS (SELECT 1 FROM entry_text
  WHERE seq = NEW.seq AND name = 'note' AND trim(text, char(9, 10, 13, 32, 160, 12288)) <> '')
BEGIN
  SELECT RAISE(ABORT, 'a step of an appeal says why');
END;

CREATE TRIGGER appeal_step_by_the_desk BEFORE INSERT ON appeal_step
WHEN NOT EXISTS (SELECT 1 FROM user u WHERE user = NEW.maker AND active = 1
  AND version = (SELECT max(version) FROM user WHERE user = u.user)
  AND (',' || roles || ',' LIKE '%,officer,%' OR ',' || roles || ',' LIKE '%,supervisor,%'))
BEGIN
  SELECT RAISE(ABORT, 'an officer or a supervisor answers an appeal');
END;

CREATE TRIGGER appeal_answered_by_somebody_else BEFORE INSERT ON appeal_step
WHEN NEW.step IN ('upheld', 'reversed') AND EXISTS (SELECT 1 FROM appeal p JOIN decision s ON s.decision = p.decision
  JOIN decision d ON d."case" = s."case"
  LEFT JOIN approval a ON a.subject_kind = 'decision' AND a.subject = d.decision
  WHERE p.appeal = NEW.appeal AND (d.maker = NEW.maker AND d.kind IN ('approve', 'override', 'keep')
    OR a.checker = NEW.maker AND a.result = 'confirmed'))
BEGIN
  SELECT RAISE(ABORT, 'whoever decided or confirmed may not answer the appeal');
END;

CREATE TRIGGER appeal_step_never_changed BEFORE UPDATE ON appeal_step
BEGIN
  SELECT RAISE(ABORT, 'a step of an appeal is never changed');
END;

CREATE TRIGGER appeal_step_never_removed BEFORE DELETE ON appeal_step
BEGIN
  SELECT RAISE(ABORT, 'a step of an appeal is never removed');
END;

-- Decisions that fell, by their cases.
CREATE VIEW reversed_decision AS
SELECT d."case", d.decision, d.limit_decided, d.maker FROM appeal_step s JOIN appeal p ON p.appeal = s.appeal
JOIN decision d ON d.decision = p.decision WHERE s.step = 'reversed';

CREATE TRIGGER case_appealed_as_told BEFORE UPDATE ON "case"
WHEN NEW.state IN ('appealed', 'upheld') AND NOT EXISTS (SELECT 1 FROM appeal p
  LEFT JOIN appeal_step s ON s.appeal = p.appeal AND s.step IN ('upheld', 'reversed')
  WHERE p.decision = (SELECT max(decision) FROM decision WHERE "case" = NEW."case")
    AND (NEW.state = 'appealed' AND s.appeal IS NULL OR NEW.state = s.step))
BEGIN
  SELECT RAISE(ABORT, 'a case is appealed and upheld by its appeal');
END;

CREATE TRIGGER case_reversed_as_told BEFORE UPDATE ON "case"
WHEN NEW.state = 'reversed' AND NOT EXISTS (SELECT 1 FROM reversed_decision WHERE "case" = NEW."case")
BEGIN
  SELECT RAISE(ABORT, 'a case is reversed by its appeal');
END;

CREATE TRIGGER case_never_as_before_the_appeal BEFORE UPDATE ON "case"
WHEN NEW.state IN ('proposed', 'deferred', 'returned', 'closed')
  AND EXISTS (SELECT 1 FROM reversed_decision WHERE "case" = NEW."case")
BEGIN
  SELECT RAISE(ABORT, 'a case whose decision fell stays reversed until more is given back');
END;

-- After its release a decision is not taken back, unless it fell.
DROP TRIGGER decision_not_after_its_release;

CREATE TRIGGER decision_not_after_its_release BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM "case" WHERE "case" = NEW."case"
  AND state IN ('released', 'notified', 'effective', 'appealed', 'upheld', 'closed'))
BEGIN
  SELECT RAISE(ABORT, 'what was released is not decided again');
END;

CREATE TRIGGER decision_gives_back_what_fell BEFORE INSERT ON decision
WHEN NEW.kind <> 'withdraw' AND EXISTS (SELECT 1 FROM reversed_decision WHERE "case" = NEW."case")
  AND NOT EXISTS (SELECT 1 FROM reversed_decision r
    WHERE r.decision = (SELECT max(decision) FROM reversed_decision WHERE "case" = NEW."case")
      AND NEW.kind IN ('approve', 'override', 'keep') AND NEW.corrects = r.decision AND NEW.limit_decided > r.limit_decided
      AND NEW.maker <> r.maker)
BEGIN
  SELECT RAISE(ABORT, 'after a decision fell more is given back, by somebody else');
END;

-- Keeping the line is something to send where it was cut before.
DROP TRIGGER case_released_as_decided;

CREATE TRIGGER case_released_as_decided BEFORE UPDATE ON "case"
WHEN NEW.state = 'released' AND NOT EXISTS (SELECT 1 FROM decision d
  WHERE decision = (SELECT max(decision) FROM decision WHERE "case" = NEW."case")
    AND (kind IN ('approve', 'override') OR kind = 'keep' AND corrects IN (SELECT decision FROM reversed_decision))
    AND (second = '' OR decision IN (SELECT subject FROM approval WHERE subject_kind = 'decision' AND result = 'confirmed')))
BEGIN
  SELECT RAISE(ABORT, 'a case is released on a decision that stands, confirmed where it needs a second approval');
END;

CREATE TRIGGER release_gives_back_what_fell BEFORE INSERT ON release
WHEN NEW.key = '' AND EXISTS (SELECT 1 FROM decision WHERE decision = NEW.decision
  AND corrects IN (SELECT decision FROM reversed_decision))
BEGIN
  SELECT RAISE(ABORT, 'what is given back goes out');
END;
