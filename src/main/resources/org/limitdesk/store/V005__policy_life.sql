-- A policy is tried before it is published, and is in force from a day on.

-- What a submitted policy was tried with, and for ever which gauges of over-tightening it breaks and why it is published all the
-- same. tried: canonical JSON of what the trial came to. broken: the gauges' codes in their order with commas between them.
-- in_force_from: the day that the document asks for, yyyymmdd; 0 for the day on which it is confirmed.
CREATE TABLE policy_trial (
  submission    INTEGER NOT NULL PRIMARY KEY REFERENCES submission,
  in_force_from INTEGER NOT NULL CHECK (in_force_from = 0 OR in_force_from BETWEEN 19000101 AND 99991231),
  tried         TEXT    NOT NULL CHECK (tried <> ''),
  broken        TEXT    NOT NULL,
  reason        TEXT    NOT NULL CHECK (broken = '' OR trim(reason) <> ''),
  at            INTEGER NOT NULL CHECK (at > 0),
  seq           INTEGER NOT NULL UNIQUE REFERENCES entry
) STRICT;

CREATE TRIGGER policy_trial_of_its_submission BEFORE INSERT ON policy_trial
WHEN NOT EXISTS (SELECT 1 FROM submission s JOIN document d ON d.document = s.document
    WHERE s.submission = NEW.submission AND s.seq = NEW.seq AND d.kind = 'policy')
  OR NEW.seq <> (SELECT max(seq) FROM entry)
  OR EXISTS (SELECT 1 FROM policy_trial WHERE submission = NEW.submission OR seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'a trial is written with its submission, once');
END;

CREATE TRIGGER policy_trial_never_changed BEFORE UPDATE ON policy_trial
BEGIN
  SELECT RAISE(ABORT, 'a trial is never changed');
END;

CREATE TRIGGER policy_trial_never_removed BEFORE DELETE ON policy_trial
BEGIN
  SELECT RAISE(ABORT, 'a trial is never removed');
END;

CREATE TRIGGER approval_of_a_policy_that_was_tried BEFORE INSERT ON approval
WHEN NEW.subject_kind = 'policy' AND NEW.result = 'confirmed'
  AND EXISTS (SELECT 1 FROM submission s JOIN document d ON d.document = s.document
    WHERE s.submission = NEW.subject AND d.kind = 'policy')
  AND NOT EXISTS (SELECT 1 FROM policy_trial WHERE submission = NEW.subject)
BEGIN
  SELECT RAISE(ABORT, 'a policy is tried before it is published');
END;

-- From which day a confirmed policy is in force: the one whose day came last, and of two with one day the one confirmed later.
-- A policy may be confirmed more than once; the last time holds. One that was never confirmed (it came with the program) is in
-- force from the beginning. day: the business date of the second approval.
CREATE TABLE policy_start (
  seq           INTEGER NOT NULL PRIMARY KEY REFERENCES entry,
  document      INTEGER NOT NULL REFERENCES document,
  in_force_from INTEGER NOT NULL CHECK (in_force_from BETWEEN 19000101 AND 99991231),
  day           INTEGER NOT NULL CHECK (day BETWEEN 19000101 AND 99991231 AND day <= in_force_from)
) STRICT;

CREATE INDEX policy_start_document ON policy_start (document);

CREATE TRIGGER policy_start_by_its_approval BEFORE INSERT ON policy_start
WHEN NOT EXISTS (SELECT 1 FROM approval a JOIN submission s ON s.submission = a.subject
    WHERE a.subject_kind = 'policy' AND a.result = 'confirmed' AND a.seq = NEW.seq AND s.document = NEW.document)
  OR NEW.seq <> (SELECT max(seq) FROM entry)
  OR EXISTS (SELECT 1 FROM policy_start WHERE seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'a policy gets its day by its second approval');
END;

CREATE TRIGGER policy_start_never_changed BEFORE UPDATE ON policy_start
BEGIN
  SELECT RAISE(ABORT, 'the day of a policy is never changed');
END;

CREATE TRIGGER policy_start_never_removed BEFORE DELETE ON policy_start
BEGIN
  SELECT RAISE(ABORT, 'the day of a policy is never removed');
END;

-- A policy whose successor's day came is not retired before the next confirmation; it may be submitted again meanwhile.
DROP TRIGGER submission_of_what_is_not_in_force;

CREATE VIEW policy_day AS
SELECT d.document, d.state, coalesce(p.in_force_from, 0) AS in_force_from, coalesce(p.seq, 0) AS seq
FROM document d LEFT JOIN policy_start p ON p.document = d.document
  AND p.seq = (SELECT max(seq) FROM policy_start WHERE document = d.document)
WHERE d.kind = 'policy';

CREATE TRIGGER submission_of_what_is_not_in_force BEFORE INSERT ON submission
WHEN EXISTS (SELECT 1 FROM document d WHERE d.document = NEW.document AND d.state = 'published'
    AND NOT EXISTS (SELECT 1 FROM policy_day now JOIN policy_day later ON later.state = 'published'
      AND (later.in_force_from, later.seq) > (now.in_force_from, now.seq) WHERE now.document = d.document))
  OR EXISTS (SELECT 1 FROM submission s JOIN document d ON d.document = s.document
    WHERE s.document = NEW.document
      AND NOT EXISTS (SELECT 1 FROM approval a WHERE a.subject_kind = d.kind AND a.subject = s.submission))
BEGIN
  SELECT RAISE(ABORT, 'a document that is in force, or already waits, is not submitted');
END;
