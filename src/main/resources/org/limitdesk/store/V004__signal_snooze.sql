-- Good news among the signals, and signals that are put off.

-- The same table as in V002, with one severity more. A check cannot be changed in place.
ALTER TABLE signal RENAME TO signal_before;

CREATE TABLE signal (
  assessment INTEGER NOT NULL REFERENCES assessment,
  borrower   INTEGER NOT NULL REFERENCES borrower,
  code       TEXT    NOT NULL,
  severity   TEXT    NOT NULL CHECK (severity IN ('positive', 'info', 'warn', 'severe')),
  dated      INTEGER NOT NULL,
  evidence   TEXT    NOT NULL,
  PRIMARY KEY (borrower, assessment, code)
) STRICT, WITHOUT ROWID;

INSERT INTO signal SELECT assessment, borrower, code, severity, dated, evidence FROM signal_before;

DROP TABLE signal_before;

CREATE TRIGGER signal_never_changed BEFORE UPDATE ON signal
BEGIN
  SELECT RAISE(ABORT, 'a signal is never changed');
END;

CREATE TRIGGER signal_never_removed BEFORE DELETE ON signal
BEGIN
  SELECT RAISE(ABORT, 'a signal is never removed');
END;

-- A person puts a signal of a line off: from that business date up to and with `until` it does not call for a look at a cut.
-- The newest row of a line and a code is the one that counts; `until` 0 takes the one before it back. One that has become graver
-- than `severity`, or is dated after `day`, calls again. The reason stands with the entry, as its text `note`.
CREATE TABLE snooze (
  snooze   INTEGER NOT NULL PRIMARY KEY,
  borrower INTEGER NOT NULL REFERENCES borrower,
  code     TEXT    NOT NULL CHECK (trim(code) <> ''),
  severity TEXT    NOT NULL CHECK (severity IN ('warn', 'severe')),
  day      INTEGER NOT NULL CHECK (day > 0),
  until    INTEGER NOT NULL CHECK (until = 0 OR until > day),
  maker    INTEGER NOT NULL,
  at       INTEGER NOT NULL CHECK (at > 0),
  seq      INTEGER NOT NULL UNIQUE REFERENCES entry
) STRICT;

CREATE INDEX snooze_borrower ON snooze (borrower, code, snooze);

CREATE TRIGGER snooze_only_added BEFORE INSERT ON snooze
WHEN NEW.snooze <> (SELECT coalesce(max(snooze), 0) + 1 FROM snooze)
  OR EXISTS (SELECT 1 FROM snooze WHERE seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'a snooze is only ever added');
END;

CREATE TRIGGER snooze_of_what_can_wait BEFORE INSERT ON snooze WHEN NEW.code = 'flagged'
BEGIN
  SELECT RAISE(ABORT, 'a flag is ended where it was set, and never put off');
END;

CREATE TRIGGER snooze_with_a_reason BEFORE INSERT ON snooze
WHEN NOT EXISTS (SELECT 1 FROM entry_text WHERE seq = NEW.seq AND name = 'note' AND trim(text) <> '')
BEGIN
  SELECT RAISE(ABORT, 'a signal is put off for a reason');
END;

CREATE TRIGGER snooze_by_who_decides BEFORE INSERT ON snooze
WHEN NOT EXISTS (SELECT 1 FROM user u WHERE user = NEW.maker AND active = 1
  AND version = (SELECT max(version) FROM user WHERE user = u.user)
  AND (',' || roles || ',' LIKE '%,officer,%' OR ',' || roles || ',' LIKE '%,supervisor,%'))
BEGIN
  SELECT RAISE(ABORT, 'an officer or a supervisor puts a signal off');
END;

CREATE TRIGGER snooze_never_changed BEFORE UPDATE ON snooze
BEGIN
  SELECT RAISE(ABORT, 'a snooze is never changed');
END;

CREATE TRIGGER snooze_never_removed BEFORE DELETE ON snooze
BEGIN
  SELECT RAISE(ABORT, 'a snooze is never removed');
END;
