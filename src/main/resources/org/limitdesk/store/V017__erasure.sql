-- Whose personal data are to be erased, since nothing needs them any more: asked for by one, erased by another. What stands of them in
-- texts of the log goes with them; months, decisions and the chain stay. request: the entry that asked.
CREATE TABLE erasure_request (
  request  INTEGER NOT NULL REFERENCES entry,
  borrower INTEGER NOT NULL REFERENCES borrower,
  maker    INTEGER NOT NULL,
  at       INTEGER NOT NULL CHECK (at > 0),
  PRIMARY KEY (borrower, request)
) STRICT, WITHOUT ROWID;

CREATE TABLE erasure (
  request INTEGER NOT NULL PRIMARY KEY,
  maker   INTEGER NOT NULL,
  checker INTEGER NOT NULL CHECK (checker <> maker),
  result  TEXT    NOT NULL CHECK (result IN ('erased', 'refused')),
  at      INTEGER NOT NULL CHECK (at > 0),
  seq     INTEGER NOT NULL UNIQUE REFERENCES entry
) STRICT;

CREATE VIEW erased_borrower AS
SELECT r.borrower FROM erasure_request r JOIN erasure e ON e.request = r.request WHERE e.result = 'erased';

CREATE TRIGGER erasure_request_only_added BEFORE INSERT ON erasure_request
WHEN NEW.request <> (SELECT max(seq) FROM entry)
  OR EXISTS (SELECT 1 FROM erasure_request WHERE borrower = NEW.borrower AND request = NEW.request)
  OR EXISTS (SELECT 1 FROM erasure_request r LEFT JOIN erasure e ON e.request = r.request
    WHERE r.borrower = NEW.borrower AND coalesce(e.result, '') <> 'refused')
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.request AND json_extract(CAST(body AS TEXT), '$.kind') = 'erasure_request')
BEGIN
  SELECT RAISE(ABORT, 'an erasure is asked for once, with its entry');
END;

CREATE TRIGGER erasure_request_by_a_supervisor BEFORE INSERT ON erasure_request
WHEN NOT EXISTS (SELECT 1 FROM user u WHERE user = NEW.maker AND active = 1
  AND version = (SELECT max(version) FROM user WHERE user = u.user) AND ',' || roles || ',' LIKE '%,supervisor,%')
BEGIN
  SELECT RAISE(ABORT, 'a supervisor asks for an erasure');
END;

CREATE TRIGGER erasure_request_never_changed BEFORE UPDATE ON erasure_request
BEGIN
  SELECT RAISE(ABORT, 'a request of an erasure is never changed');
END;

CREATE TRIGGER erasure_request_never_removed BEFORE DELETE ON erasure_request
BEGIN
  SELECT RAISE(ABORT, 'a request of an erasure is never removed');
END;

CREATE TRIGGER erasure_only_added BEFORE INSERT ON erasure
WHEN NEW.seq <> (SELECT max(seq) FROM entry) OR EXISTS (SELECT 1 FROM erasure WHERE request = NEW.request OR seq = NEW.seq)
  OR NEW.maker IS NOT (SELECT max(maker) FROM erasure_request WHERE request = NEW.request)
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND json_extract(CAST(body AS TEXT), '$.kind') = 'erasure')
BEGIN
  SELECT RAISE(ABORT, 'an erasure follows once on its request, with its entry');
END;

CREATE TRIGGER erasure_by_another_supervisor BEFORE INSERT ON erasure
WHEN NOT EXISTS (SELECT 1 FROM user u WHERE user = NEW.checker AND active = 1
  AND version = (SELECT max(version) FROM user WHERE user = u.user) AND ',' || roles || ',' LIKE '%,supervisor,%')
BEGIN
  SELECT RAISE(ABORT, 'another supervisor erases');
END;

CREATE TRIGGER erasure_never_changed BEFORE UPDATE ON erasure
BEGIN
  SELECT RAISE(ABORT, 'an erasure is never changed');
END;

CREATE TRIGGER erasure_never_removed BEFORE DELETE ON erasure
BEGIN
  SELECT RAISE(ABORT, 'an erasure is never removed');
END;

-- A later load does not bring back what was erased.
CREATE TRIGGER borrower_private_stays_erased AFTER INSERT ON borrower_private
WHEN (NEW.name IS NOT NULL OR NEW.national_id IS NOT NULL OR NEW.phone IS NOT NULL)
  AND EXISTS (SELECT 1 FROM erased_borrower WHERE borrower = NEW.borrower)
BEGIN
  UPDATE borrower_private SET name = NULL, national_id = NULL, phone = NULL
  WHERE borrower = NEW.borrower AND generation = NEW.generation;
END;
