-- An arrangement that the desk offers a borrower, and what followed on it. Why it is offered stands with the entry. kind as in the table
-- arrangement; from, to: yyyymmdd; instalment: fen a month, 0 for none; second: why another must confirm it first, '' for nobody.
CREATE TABLE offer (
  offer      INTEGER NOT NULL PRIMARY KEY,
  borrower   INTEGER NOT NULL REFERENCES borrower,
  kind       TEXT    NOT NULL CHECK (kind IN ('extension', 'instalments', 'hold')),
  "from"     INTEGER NOT NULL CHECK ("from" BETWEEN 19000101 AND 99991231),
  "to"       INTEGER NOT NULL CHECK ("to" BETWEEN "from" AND 99991231),
  instalment INTEGER NOT NULL CHECK ((kind = 'instalments') = (instalment > 0) AND instalment >= 0),
  second     TEXT    NOT NULL,
  maker      INTEGER NOT NULL,
  at         INTEGER NOT NULL CHECK (at > 0),
  seq        INTEGER NOT NULL UNIQUE REFERENCES entry
) STRICT;

CREATE INDEX offer_borrower ON offer (borrower);

CREATE TABLE offer_step (
  offer INTEGER NOT NULL REFERENCES offer,
  step  TEXT    NOT NULL CHECK (step IN ('confirmed', 'returned', 'accepted', 'declined', 'kept', 'broken')),
  day   INTEGER NOT NULL CHECK (day BETWEEN 19000101 AND 99991231),
  maker INTEGER NOT NULL,
  at    INTEGER NOT NULL CHECK (at > 0),
  seq   INTEGER NOT NULL UNIQUE REFERENCES entry,
  PRIMARY KEY (offer, step)
) STRICT, WITHOUT ROWID;

-- Those that nothing has ended.
CREATE VIEW open_offer AS
SELECT o.offer, o.borrower, o."from", o."to", EXISTS (SELECT 1 FROM offer_step WHERE offer = o.offer AND step = 'accepted') AS accepted
FROM offer o WHERE NOT EXISTS (SELECT 1 FROM offer_step
  WHERE offer = o.offer AND step IN ('returned', 'declined', 'kept', 'broken'));

CREATE TRIGGER offer_only_added BEFORE INSERT ON offer
WHEN NEW.offer <> (SELECT coalesce(max(offer), 0) + 1 FROM offer) OR NEW.seq <> (SELECT max(seq) FROM entry)
  OR EXISTS (SELECT 1 FROM offer WHERE seq = NEW.seq)
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND json_extract(CAST(body AS TEXT), '$.kind') = 'offer')
BEGIN
  SELECT RAISE(ABORT, 'an offer is only ever added, with its entry');
END;

CREATE TRIGGER offer_one_at_a_time BEFORE INSERT ON offer
WHEN EXISTS (SELECT 1 FROM open_offer WHERE borrower = NEW.borrower)
BEGIN
  SELECT RAISE(ABORT, 'a borrower has one open offer');
END;

CREATE TRIGGER offer_with_a_note BEFORE INSERT ON offer
WHEN NOT EXISTS (SELECT 1 FROM entry_text
  WHERE seq = NEW.seq AND name = 'note' AND trim(text, char(9, 10, 13, 32, 160, 12288)) <> '')
BEGIN
  SELECT RAISE(ABORT, 'an offer says why');
END;

CREATE TRIGGER offer_by_the_desk BEFORE INSERT ON offer
WHEN NOT EXISTS (SELECT 1 FROM user u WHERE user = NEW.maker AND active = 1
  AND version = (SELECT max(version) FROM user WHERE user = u.user)
  AND (',' || roles || ',' LIKE '%,officer,%' OR ',' || roles || ',' LIKE '%,supervisor,%'))
BEGIN
  SELECT RAISE(ABORT, 'an officer or a supervisor offers');
END;

CREATE TRIGGER offer_never_changed BEFORE UPDATE ON offer
BEGIN
  SELECT RAISE(ABORT, 'an offer is never changed');
END;

CREATE TRIGGER offer_never_removed BEFORE DELETE ON offer
BEGIN
  SELECT RAISE(ABORT, 'an offer is never removed');
END;

CREATE TRIGGER offer_step_in_order BEFORE INSERT ON offer_step
WHEN NEW.seq <> (SELECT max(seq) FROM entry)
  OR EXISTS (SELECT 1 FROM offer_step WHERE seq = NEW.seq OR offer = NEW.offer AND step = NEW.step)
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND json_extract(CAST(body AS TEXT), '$.kind') = 'offer_step')
  OR NOT EXISTS (SELECT 1 FROM open_offer o JOIN offer f ON f.offer = o.offer WHERE o.offer = NEW.offer AND CASE NEW.step
    WHEN 'confirmed' THEN f.second <> ''
    WHEN 'returned' THEN f.second <> '' AND NOT EXISTS (SELECT 1 FROM offer_step WHERE offer = o.offer AND step = 'confirmed')
    WHEN 'kept' THEN o.accepted
    WHEN 'broken' THEN o.accepted
    ELSE NOT o.accepted AND (f.second = '' OR EXISTS (SELECT 1 FROM offer_step WHERE offer = o.offer AND step = 'confirmed')) END)
BEGIN
  SELECT RAISE(ABORT, 'a step of an offer follows on those before, with its entry');
END;

CREATE TRIGGER offer_step_with_a_note BEFORE INSERT ON offer_step
WHEN NEW.step IN ('returned', 'broken') AND NOT EXISTS (SELECT 1 FROM entry_text
  WHERE seq = NEW.seq AND name = 'note' AND trim(text, char(9, 10, 13, 32, 160, 12288)) <> '')
BEGIN
  SELECT RAISE(ABORT, 'an offer is returned or broken for a reason');
END;

CREATE TRIGGER offer_step_by_the_desk BEFORE INSERT ON offer_step
WHEN NOT EXISTS (SELECT 1 FROM user u WHERE user = NEW.maker AND active = 1
  AND version = (SELECT max(version) FROM user WHERE user = u.user)
  AND (',' || roles || ',' LIKE '%,supervisor,%'
    OR NEW.step NOT IN ('confirmed', 'returned') AND ',' || roles || ',' LIKE '%,officer,%'))
BEGIN
  SELECT RAISE(ABORT, 'an officer or a supervisor follows an offer, a supervisor confirms it');
END;

CREATE TRIGGER offer_confirmed_by_somebody_else BEFORE INSERT ON offer_step
WHEN NEW.step IN ('confirmed', 'returned') AND EXISTS (SELECT 1 FROM offer WHERE offer = NEW.offer AND maker = NEW.maker)
BEGIN
  SELECT RAISE(ABORT, 'whoever offers may never give the second approval');
END;

CREATE TRIGGER offer_step_never_changed BEFORE UPDATE ON offer_step
BEGIN
  SELECT RAISE(ABORT, 'a step of an offer is never changed');
END;

CREATE TRIGGER offer_step_never_removed BEFORE DELETE ON offer_step
BEGIN
  SELECT RAISE(ABORT, 'a step of an offer is never removed');
END;
