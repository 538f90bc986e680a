-- Somebody at the desk spoke to a borrower, or tried to. What was said stands with the entry. day, promised_on: yyyymmdd, 0 for no promise;
-- promised: fen, 0 for none. Files tell of other contacts in the table contact.
CREATE TABLE contact_note (
  contact_note INTEGER NOT NULL PRIMARY KEY,
  borrower     INTEGER NOT NULL REFERENCES borrower,
  day          INTEGER NOT NULL CHECK (day BETWEEN 19000101 AND 99991231),
  channel      TEXT    NOT NULL CHECK (channel IN ('phone', 'sms', 'app', 'letter')),
  outcome      TEXT    NOT NULL CHECK (outcome IN ('reached', 'no_answer', 'promised', 'refused')),
  promised     INTEGER NOT NULL CHECK ((outcome = 'promised') = (promised > 0) AND promised >= 0),
  promised_on  INTEGER NOT NULL CHECK ((promised_on >= day) = (promised > 0) AND (promised > 0 OR promised_on = 0)),
  maker        INTEGER NOT NULL,
  at           INTEGER NOT NULL CHECK (at > 0),
  seq          INTEGER NOT NULL UNIQUE REFERENCES entry
) STRICT;

CREATE INDEX contact_note_borrower ON contact_note (borrower);

CREATE TRIGGER contact_note_only_added BEFORE INSERT ON contact_note
WHEN NEW.contact_note <> (SELECT coalesce(max(contact_note), 0) + 1 FROM contact_note) OR NEW.seq <> (SELECT max(seq) FROM entry)
  OR EXISTS (SELECT 1 FROM contact_note WHERE seq = NEW.seq)
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND json_extract(CAST(body AS TEXT), '$.kind') = 'contact_note')
BEGIN
  SELECT RAISE(ABORT, 'a note of a contact is only ever added, with its entry');
END;

CREATE TRIGGER contact_note_with_a_note BEFORE INSERT ON contact_note
WHEN NOT EXISTS (SELECT 1 FROM entry_text
  WHERE seq = NEW.seq AND name = 'note' AND trim(text, char(9, 10, 13, 32, 160, 12288)) <> '')
BEGIN
  SELECT RAISE(ABORT, 'a note of a contact says what was said');
END;

CREATE TRIGGER contact_note_by_the_desk BEFORE INSERT ON contact_note
WHEN NOT EXISTS (SELECT 1 FROM user u WHERE user = NEW.maker AND active = 1
  AND version = (SELECT max(version) FROM user WHERE user = u.user)
  AND (',' || roles || ',' LIKE '%,officer,%' OR ',' || roles || ',' LIKE '%,supervisor,%'))
BEGIN
  SELECT RAISE(ABORT, 'an officer or a supervisor notes a contact');
END;

CREATE TRIGGER contact_note_never_changed BEFORE UPDATE ON contact_note
BEGIN
  SELECT RAISE(ABORT, 'a note of a contact is never changed');
END;

CREATE TRIGGER contact_note_never_removed BEFORE DELETE ON contact_note
BEGIN
  SELECT RAISE(ABORT, 'a note of a contact is never removed');
END;
