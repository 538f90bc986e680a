-- A borrower says that a record is wrong. While that is open the line is not cut on it; it has a clock. What they said stands with
-- the entry. about: what record; received, due: days, yyyymmdd.
CREATE TABLE dispute (
  dispute  INTEGER NOT NULL PRIMARY KEY,
  borrower INTEGER NOT NULL REFERENCES borrower,
  about    TEXT    NOT NULL CHECK (about IN ('bureau', 'days_past_due', 'income', 'balance', 'identity', 'other')),
  received INTEGER NOT NULL CHECK (received BETWEEN 19000101 AND 99991231),
  due      INTEGER NOT NULL CHECK (due BETWEEN received AND 99991231),
  maker    INTEGER NOT NULL,
  at       INTEGER NOT NULL CHECK (at > 0),
  seq      INTEGER NOT NULL UNIQUE REFERENCES entry
) STRICT;

CREATE INDEX dispute_borrower ON dispute (borrower);

CREATE TRIGGER dispute_only_added BEFORE INSERT ON dispute
WHEN NEW.dispute <> (SELECT coalesce(max(dispute), 0) + 1 FROM dispute) OR NEW.seq <> (SELECT max(seq) FROM entry)
  OR EXISTS (SELECT 1 FROM dispute WHERE seq = NEW.seq)
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND json_extract(CAST(body AS TEXT), '$.kind') = 'dispute')
BEGIN
  SELECT RAISE(ABORT, 'a dispute is only ever added, with its entry');
END;

CREATE TRIGGER dispute_with_a_note BEFORE INSERT ON dispute
WHEN NOT EXISTS (SELECT 1 FROM entry_text
  WHERE seq = NEW.seq AND name = 'note' AND trim(text, char(9, 10, 13, 32, 160, 12288)) <> '')
BEGIN
  SELECT RAISE(ABORT, 'a dispute says what is wrong');
END;

CREATE TRIGGER dispute_never_changed BEFORE UPDATE ON dispute
BEGIN
  SELECT RAISE(ABORT, 'a dispute is never changed');
END;

CREATE TRIGGER dispute_never_removed BEFORE DELETE ON dispute
BEGIN
  SELECT RAISE(ABORT, 'a dispute is never removed');
END;

-- What came of it: the record is right, or it is wrong and is to be corrected by a load. Why stands with the entry.
CREATE TABLE dispute_answer (
  dispute INTEGER NOT NULL PRIMARY KEY REFERENCES dispute,
  result  TEXT    NOT NULL CHECK (result IN ('record_right', 'record_wrong')),
  day     INTEGER NOT NULL CHECK (day BETWEEN 19000101 AND 99991231),
  maker   INTEGER NOT NULL,
  at      INTEGER NOT NULL CHECK (at > 0),
  seq     INTEGER NOT NULL UNIQUE REFERENCES entry
) STRICT;

CREATE TRIGGER dispute_answer_only_added BEFORE INSERT ON dispute_answer
WHEN NEW.seq <> (SELECT max(seq) FROM entry)
  OR EXISTS (SELECT 1 FROM dispute_answer WHERE dispute = NEW.dispute OR seq = NEW.seq)
  OR NOT EXISTS (SELECT 1 FROM dispute WHERE dispute = NEW.dispute AND received <= NEW.day)
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND json_extract(CAST(body AS TEXT), '$.kind') = 'dispute_answer')
BEGIN
  SELECT RAISE(ABORT, 'a dispute is answered once, with its entry, and not before it was received');
END;

CREATE TRIGGER dispute_answer_with_a_note BEFORE INSERT ON dispute_answer
WHEN NOT EXISTS (SELECT 1 FROM entry_text
  WHERE seq = NEW.seq AND name = 'note' AND trim(text, char(9, 10, 13, 32, 160, 12288)) <> '')
BEGIN
  SELECT RAISE(ABORT, 'an answer says why');
END;

CREATE TRIGGER dispute_answer_never_changed BEFORE UPDATE ON dispute_answer
BEGIN
  SELECT RAISE(ABORT, 'an answer to a dispute is never changed');
END;

CREATE TRIGGER dispute_answer_never_removed BEFORE DELETE ON dispute_answer
BEGIN
  SELECT RAISE(ABORT, 'an answer to a dispute is never removed');
END;

CREATE TRIGGER dispute_by_the_desk BEFORE INSERT ON dispute
WHEN NOT EXISTS (SELECT 1 FROM user u WHERE user = NEW.maker AND active = 1
  AND version = (SELECT max(version) FROM user WHERE user = u.user)
  AND (',' || roles || ',' LIKE '%,officer,%' OR ',' || roles || ',' LIKE '%,supervisor,%'))
BEGIN
  SELECT RAISE(ABORT, 'an officer or a supervisor takes a dispute');
END;

CREATE TRIGGER dispute_answer_by_the_desk BEFORE INSERT ON dispute_answer
WHEN NOT EXISTS (SELECT 1 FROM user u WHERE user = NEW.maker AND active = 1
  AND version = (SELECT max(version) FROM user WHERE user = u.user)
  AND (',' || roles || ',' LIKE '%,officer,%' OR ',' || roles || ',' LIKE '%,supervisor,%'))
BEGIN
  SELECT RAISE(ABORT, 'an officer or a supervisor answers a dispute');
END;

-- But on a contractual ground, which has its own evidence.
CREATE TRIGGER decision_not_while_disputed BEFORE INSERT ON decision
WHEN NEW.kind IN ('approve', 'override') AND NEW.action IN ('reduce', 'suspend', 'recall')
  AND NEW.reason NOT IN ('contract_breach', 'funds_misused', 'false_information')
  AND EXISTS (SELECT 1 FROM dispute d JOIN "case" c ON c.borrower = d.borrower
    WHERE c."case" = NEW."case" AND NOT EXISTS (SELECT 1 FROM dispute_answer WHERE dispute = d.dispute))
BEGIN
  SELECT RAISE(ABORT, 'a line is not cut while a dispute is open');
END;

CREATE TRIGGER release_not_while_disputed BEFORE INSERT ON release
WHEN NEW.key <> '' AND EXISTS (SELECT 1 FROM decision m JOIN "case" c ON c."case" = m."case" JOIN dispute d ON d.borrower = c.borrower
  WHERE m.decision = NEW.decision AND m.action IN ('reduce', 'suspend', 'recall')
    AND m.reason NOT IN ('contract_breach', 'funds_misused', 'false_information')
    AND NOT EXISTS (SELECT 1 FROM dispute_answer WHERE dispute = d.dispute))
BEGIN
  SELECT RAISE(ABORT, 'a cut does not go out while a dispute is open');
END;
