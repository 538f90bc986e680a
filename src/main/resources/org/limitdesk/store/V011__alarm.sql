-- What somebody said of an alarm on a month's trends; the newest of an alarm counts. The note stands with the entry. field, segment:
-- '' for the whole book; month: yyyymm.
CREATE TABLE alarm_word (
  seq     INTEGER NOT NULL PRIMARY KEY REFERENCES entry,
  rule    TEXT    NOT NULL CHECK (rule <> ''),
  field   TEXT    NOT NULL,
  segment TEXT    NOT NULL CHECK ((segment = '') = (field = '')),
  month   INTEGER NOT NULL CHECK (month BETWEEN 190001 AND 999912),
  maker   INTEGER NOT NULL,
  at      INTEGER NOT NULL CHECK (at > 0)
) STRICT;

CREATE INDEX alarm_word_month ON alarm_word (month, seq);

CREATE TRIGGER alarm_word_only_added BEFORE INSERT ON alarm_word
WHEN NEW.seq <> (SELECT max(seq) FROM entry) OR EXISTS (SELECT 1 FROM alarm_word WHERE seq = NEW.seq)
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND json_extract(CAST(body AS TEXT), '$.kind') = 'alarm_word')
BEGIN
  SELECT RAISE(ABORT, 'a word on an alarm is only ever added, with its entry');
END;

CREATE TRIGGER alarm_word_with_a_note BEFORE INSERT ON alarm_word
WHEN NOT EXISTS (SELECT 1 FROM entry_text
  WHERE seq = NEW.seq AND name = 'note' AND trim(text, char(9, 10, 13, 32, 160, 12288)) <> '')
BEGIN
  SELECT RAISE(ABORT, 'whoever acknowledges an alarm says what is done about it');
END;

CREATE TRIGGER alarm_word_by_the_desk BEFORE INSERT ON alarm_word
WHEN NOT EXISTS (SELECT 1 FROM user u WHERE user = NEW.maker AND active = 1
  AND version = (SELECT max(version) FROM user WHERE user = u.user)
  AND (',' || roles || ',' LIKE '%,officer,%' OR ',' || roles || ',' LIKE '%,supervisor,%'))
BEGIN
  SELECT RAISE(ABORT, 'an officer or a supervisor acknowledges an alarm');
END;

CREATE TRIGGER alarm_word_never_changed BEFORE UPDATE ON alarm_word
BEGIN
  SELECT RAISE(ABORT, 'a word on an alarm is never changed');
END;

CREATE TRIGGER alarm_word_never_removed BEFORE DELETE ON alarm_word
BEGIN
  SELECT RAISE(ABORT, 'a word on an alarm is never removed');
END;
