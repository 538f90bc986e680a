-- Decisions that were handed over to a supervisor at another desk. hash: what the file is signed by, and named by in an answer;
-- head_seq, head_hash: where the log stood in it. The same units as in V001.
CREATE TABLE hand_over (
  seq       INTEGER NOT NULL PRIMARY KEY REFERENCES entry,
  hash      TEXT    NOT NULL UNIQUE CHECK (length(hash) = 64),
  maker     INTEGER NOT NULL,
  recipient INTEGER NOT NULL,
  head_seq  INTEGER NOT NULL CHECK (head_seq BETWEEN 1 AND seq - 1),
  head_hash TEXT    NOT NULL CHECK (length(head_hash) = 64),
  items     INTEGER NOT NULL CHECK (items >= 1),
  at        INTEGER NOT NULL CHECK (at > 0)
) STRICT;

CREATE TRIGGER hand_over_only_added BEFORE INSERT ON hand_over
WHEN NEW.seq <> (SELECT max(seq) FROM entry) OR EXISTS (SELECT 1 FROM hand_over WHERE seq = NEW.seq OR hash = NEW.hash)
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND json_extract(CAST(body AS TEXT), '$.kind') = 'hand_over')
  OR NEW.head_hash IS NOT (SELECT lower(hex(hash)) FROM entry WHERE seq = NEW.head_seq)
BEGIN
  SELECT RAISE(ABORT, 'a hand-over is only ever added, with its entry, of the log as it is');
END;

CREATE TRIGGER hand_over_never_changed BEFORE UPDATE ON hand_over
BEGIN
  SELECT RAISE(ABORT, 'a hand-over is never changed');
END;

CREATE TRIGGER hand_over_never_removed BEFORE DELETE ON hand_over
BEGIN
  SELECT RAISE(ABORT, 'a hand-over is never removed');
END;

-- A reply that was brought in, each time that it was. What it came to is counted: answers applied, applied before, and refused.
CREATE TABLE hand_over_reply (
  seq     INTEGER NOT NULL PRIMARY KEY REFERENCES entry,
  handed  TEXT    NOT NULL REFERENCES hand_over (hash),
  reply   TEXT    NOT NULL CHECK (length(reply) = 64),
  maker   INTEGER NOT NULL,
  applied INTEGER NOT NULL CHECK (applied >= 0),
  before  INTEGER NOT NULL CHECK (before >= 0),
  refused INTEGER NOT NULL CHECK (refused >= 0),
  at      INTEGER NOT NULL CHECK (at > 0)
) STRICT;

CREATE INDEX hand_over_reply_handed ON hand_over_reply (handed);

CREATE TRIGGER hand_over_reply_only_added BEFORE INSERT ON hand_over_reply
WHEN NEW.seq <> (SELECT max(seq) FROM entry) OR EXISTS (SELECT 1 FROM hand_over_reply WHERE seq = NEW.seq)
  OR NOT EXISTS (SELECT 1 FROM hand_over WHERE hash = NEW.handed)
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND json_extract(CAST(body AS TEXT), '$.kind') = 'hand_over_reply')
BEGIN
  SELECT RAISE(ABORT, 'a reply is only ever added, with its entry, to a hand-over of this book');
END;

CREATE TRIGGER hand_over_reply_never_changed BEFORE UPDATE ON hand_over_reply
BEGIN
  SELECT RAISE(ABORT, 'a reply is never changed');
END;

CREATE TRIGGER hand_over_reply_never_removed BEFORE DELETE ON hand_over_reply
BEGIN
  SELECT RAISE(ABORT, 'a reply is never removed');
END;

-- A second approval or a review mark that came with a reply: the supervisor's own signature stands with it, because its entry is of
-- whoever brought the reply in. handed: the hand-over; handed_entry: the hash of the decision's entry that was answered; handed_at:
-- when, by the other desk's clock; handed_key: the supervisor's key. Written before the approval or the mark of the same entry.
CREATE TABLE handed_answer (
  seq              INTEGER NOT NULL PRIMARY KEY REFERENCES entry,
  handed           TEXT    NOT NULL REFERENCES hand_over (hash),
  handed_entry     TEXT    NOT NULL CHECK (length(handed_entry) = 64),
  handed_at        INTEGER NOT NULL CHECK (handed_at > 0),
  handed_key       INTEGER NOT NULL REFERENCES signing_key,
  handed_signature TEXT    NOT NULL UNIQUE CHECK (length(handed_signature) = 128),
  at               INTEGER NOT NULL CHECK (at > 0)
) STRICT;

CREATE TRIGGER handed_answer_only_added BEFORE INSERT ON handed_answer
WHEN NEW.seq <> (SELECT max(seq) FROM entry)
  OR EXISTS (SELECT 1 FROM handed_answer WHERE seq = NEW.seq OR handed_signature = NEW.handed_signature)
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND json_extract(CAST(body AS TEXT), '$.kind') IN ('approval', 'review_mark'))
BEGIN
  SELECT RAISE(ABORT, 'an answer is brought in once, with its entry');
END;

-- What was answered is the decision as it stands in the log, and the key is the newest of who answers.
CREATE TRIGGER handed_answer_to_what_was_decided BEFORE INSERT ON handed_answer
WHEN NOT EXISTS (
  SELECT 1 FROM entry e
  JOIN decision d ON d.decision = coalesce(json_extract(CAST(e.body AS TEXT), '$.data.decision'), json_extract(CAST(e.body AS TEXT), '$.data.subject'))
  JOIN entry of_decision ON of_decision.seq = d.seq
  JOIN signing_key k ON k.seq = NEW.handed_key
  JOIN hand_over h ON h.hash = NEW.handed
  WHERE e.seq = NEW.seq AND lower(hex(of_decision.hash)) = NEW.handed_entry AND d.seq <= h.head_seq AND h.recipient = k.user
    AND k.user = coalesce(json_extract(CAST(e.body AS TEXT), '$.data.checker'), json_extract(CAST(e.body AS TEXT), '$.data.maker'))
    AND k.seq = (SELECT max(seq) FROM signing_key WHERE user = k.user))
BEGIN
  SELECT RAISE(ABORT, 'an answer is to a decision as it stands, by the key of whom it was handed to');
END;

CREATE TRIGGER handed_answer_never_changed BEFORE UPDATE ON handed_answer
BEGIN
  SELECT RAISE(ABORT, 'an answer is never changed');
END;

CREATE TRIGGER handed_answer_never_removed BEFORE DELETE ON handed_answer
BEGIN
  SELECT RAISE(ABORT, 'an answer is never removed');
END;

-- Nobody else writes down a supervisor's word but with their signature.
CREATE TRIGGER approval_by_its_actor BEFORE INSERT ON approval
WHEN NEW.subject_kind = 'decision' AND NOT EXISTS (SELECT 1 FROM handed_answer WHERE seq = NEW.seq)
  AND NOT EXISTS (SELECT 1 FROM approval WHERE seq = NEW.seq)
  AND EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND json_extract(CAST(body AS TEXT), '$.kind') = 'approval'
    AND json_extract(CAST(body AS TEXT), '$.actor') <> 'user:' || NEW.checker)
BEGIN
  SELECT RAISE(ABORT, 'a second approval is written by who gives it, or stands on their signed answer');
END;

CREATE TRIGGER review_mark_by_its_actor BEFORE INSERT ON review_mark
WHEN NOT EXISTS (SELECT 1 FROM handed_answer WHERE seq = NEW.seq)
  AND EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND json_extract(CAST(body AS TEXT), '$.kind') = 'review_mark'
    AND json_extract(CAST(body AS TEXT), '$.actor') <> 'user:' || NEW.maker)
BEGIN
  SELECT RAISE(ABORT, 'a review mark is written by who gives it, or stands on their signed answer');
END;
