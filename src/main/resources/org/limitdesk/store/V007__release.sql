-- Decided changes go out: each is released by a person, leaves in a file for the core system, and is answered.

-- What a decision changes, as it goes out, fixed at its release; or, with key '', the end of a case that changes nothing.
-- key: tells the core system the same instruction from another, see instructions.md. held_from: from which day draws are held, 0
-- for not; notice_on, effective_on: when the borrower is told and when it holds, 0 where nothing changes. Days are yyyymmdd.
CREATE TABLE release (
  decision     INTEGER NOT NULL PRIMARY KEY REFERENCES decision,
  key          TEXT    NOT NULL CHECK (key = '' OR length(key) = 64),
  held_from    INTEGER NOT NULL CHECK (held_from = 0 OR held_from BETWEEN 19000101 AND 99991231),
  notice_on    INTEGER NOT NULL CHECK ((key = '') = (notice_on = 0)),
  effective_on INTEGER NOT NULL CHECK ((key = '') = (effective_on = 0)),
  maker        INTEGER NOT NULL,
  day          INTEGER NOT NULL CHECK (day BETWEEN 19000101 AND 99991231),
  at           INTEGER NOT NULL CHECK (at > 0),
  seq          INTEGER NOT NULL UNIQUE REFERENCES entry
) STRICT;

CREATE UNIQUE INDEX release_key ON release (key) WHERE key <> '';

CREATE TRIGGER release_only_added BEFORE INSERT ON release
WHEN NEW.seq <> (SELECT max(seq) FROM entry)
  OR EXISTS (SELECT 1 FROM release WHERE decision = NEW.decision OR seq = NEW.seq OR key = NEW.key AND key <> '')
BEGIN
  SELECT RAISE(ABORT, 'a release is only ever added, with its entry');
END;

-- The decision that stands on its case; one that needed a second approval has it.
CREATE TRIGGER release_of_what_stands BEFORE INSERT ON release
WHEN NOT EXISTS (SELECT 1 FROM decision d JOIN "case" c ON c."case" = d."case"
  WHERE d.decision = NEW.decision AND d.kind IN ('approve', 'override', 'keep')
    AND d.decision = (SELECT max(decision) FROM decision WHERE "case" = d."case")
    AND c.state IN ('approved', 'overridden', 'kept', 'confirmed')
    AND (d.second = '' OR EXISTS (SELECT 1 FROM approval a
      WHERE a.subject_kind = 'decision' AND a.subject = d.decision AND a.result = 'confirmed')))
BEGIN
  SELECT RAISE(ABORT, 'what is released is decided, and confirmed where it must be');
END;

CREATE TRIGGER release_by_who_decides BEFORE INSERT ON release
WHEN NOT EXISTS (SELECT 1 FROM user u WHERE user = NEW.maker AND active = 1
  AND version = (SELECT max(version) FROM user WHERE user = u.user)
  AND (',' || roles || ',' LIKE '%,officer,%' OR ',' || roles || ',' LIKE '%,supervisor,%'))
BEGIN
  SELECT RAISE(ABORT, 'an officer or a supervisor releases');
END;

CREATE TRIGGER release_never_changed BEFORE UPDATE ON release
BEGIN
  SELECT RAISE(ABORT, 'a release is never changed');
END;

CREATE TRIGGER release_never_removed BEFORE DELETE ON release
BEGIN
  SELECT RAISE(ABORT, 'a release is never removed');
END;

-- After its release a decision is not taken back: what the core system refuses comes back as returned, and is decided anew.
CREATE TRIGGER decision_not_after_its_release BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM "case" WHERE "case" = NEW."case"
  AND state IN ('released', 'notified', 'effective', 'appealed', 'upheld', 'reversed', 'closed'))
BEGIN
  SELECT RAISE(ABORT, 'what was released is not decided again');
END;

-- A file of instructions that left. sha256 is of the instructions in it, in their order, see instructions.md.
CREATE TABLE instruction_file (
  file         INTEGER NOT NULL PRIMARY KEY,
  day          INTEGER NOT NULL CHECK (day BETWEEN 19000101 AND 99991231),
  instructions INTEGER NOT NULL CHECK (instructions > 0),
  sha256       TEXT    NOT NULL CHECK (length(sha256) = 64),
  at           INTEGER NOT NULL CHECK (at > 0),
  seq          INTEGER NOT NULL UNIQUE REFERENCES entry
) STRICT;

CREATE TRIGGER instruction_file_only_added BEFORE INSERT ON instruction_file
WHEN NEW.file <> (SELECT coalesce(max(file), 0) + 1 FROM instruction_file) OR NEW.seq <> (SELECT max(seq) FROM entry)
  OR EXISTS (SELECT 1 FROM instruction_file WHERE seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'a file of instructions is only ever added, with its entry');
END;

CREATE TRIGGER instruction_file_never_changed BEFORE UPDATE ON instruction_file
BEGIN
  SELECT RAISE(ABORT, 'a file of instructions is never changed');
END;

CREATE TRIGGER instruction_file_never_removed BEFORE DELETE ON instruction_file
BEGIN
  SELECT RAISE(ABORT, 'a file of instructions is never removed');
END;

-- Which released change left in which file; each in one alone.
CREATE TABLE instruction (
  decision INTEGER NOT NULL PRIMARY KEY REFERENCES release,
  file     INTEGER NOT NULL REFERENCES instruction_file,
  place    INTEGER NOT NULL CHECK (place >= 1),
  UNIQUE (file, place)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER instruction_with_its_file BEFORE INSERT ON instruction
WHEN NEW.place <> (SELECT coalesce(max(place), 0) + 1 FROM instruction WHERE file = NEW.file)
  OR NOT EXISTS (SELECT 1 FROM instruction_file WHERE file = NEW.file AND NEW.place <= instructions
    AND seq = (SELECT max(seq) FROM entry))
  OR EXISTS (SELECT 1 FROM release WHERE decision = NEW.decision AND key = '')
  OR EXISTS (SELECT 1 FROM instruction WHERE decision = NEW.decision)
BEGIN
  SELECT RAISE(ABORT, 'an instruction leaves once, with its file');
END;

CREATE TRIGGER instruction_never_changed BEFORE UPDATE ON instruction
BEGIN
  SELECT RAISE(ABORT, 'an instruction is never changed');
END;

CREATE TRIGGER instruction_never_removed BEFORE DELETE ON instruction
BEGIN
  SELECT RAISE(ABORT, 'an instruction is never removed');
END;

-- What the core system did with an instruction. applied: the limit in force since applied_on, fen; both 0 for what failed, and
-- then why stands beside the entry, as its text `reason`.
CREATE TABLE answer (
  decision   INTEGER NOT NULL PRIMARY KEY REFERENCES instruction,
  result     TEXT    NOT NULL CHECK (result IN ('done', 'failed')),
  applied    INTEGER NOT NULL CHECK (applied >= 0 AND (result = 'done' OR applied = 0)),
  applied_on INTEGER NOT NULL CHECK ((result = 'done') = (applied_on > 0)),
  at         INTEGER NOT NULL CHECK (at > 0),
  seq        INTEGER NOT NULL UNIQUE REFERENCES entry
) STRICT;

CREATE TRIGGER answer_only_added BEFORE INSERT ON answer
WHEN NEW.seq <> (SELECT max(seq) FROM entry) OR EXISTS (SELECT 1 FROM answer WHERE decision = NEW.decision OR seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'an answer is only ever added, with its entry');
END;

CREATE TRIGGER answer_with_a_reason BEFORE INSERT ON answer
WHEN NEW.result = 'failed' AND NOT EXISTS (SELECT 1 FROM entry_text WHERE seq = NEW.seq AND name = 'reason' AND trim(text) <> '')
BEGIN
  SELECT RAISE(ABORT, 'an instruction fails for a reason');
END;

CREATE TRIGGER answer_never_changed BEFORE UPDATE ON answer
BEGIN
  SELECT RAISE(ABORT, 'an answer is never changed');
END;

CREATE TRIGGER answer_never_removed BEFORE DELETE ON answer
BEGIN
  SELECT RAISE(ABORT, 'an answer is never removed');
END;
