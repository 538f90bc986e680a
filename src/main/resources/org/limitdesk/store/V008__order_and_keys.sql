-- The core system keeps the order in which it is told: an older decision on a line does not go out after a later one on another
-- case of it was made, unless that one was sent back.
CREATE TRIGGER release_in_order BEFORE INSERT ON release
WHEN NEW.key <> '' AND EXISTS (SELECT 1 FROM decision d JOIN "case" c ON c."case" = d."case"
  JOIN "case" o ON o.borrower = c.borrower AND o."case" <> c."case" JOIN decision since ON since."case" = o."case"
  WHERE d.decision = NEW.decision AND since.decision > d.decision AND since.kind IN ('approve', 'override', 'keep')
    AND since.decision = (SELECT max(decision) FROM decision WHERE "case" = since."case")
    AND NOT EXISTS (SELECT 1 FROM approval a
      WHERE a.subject_kind = 'decision' AND a.subject = since.decision AND a.result = 'returned')
    AND NOT EXISTS (SELECT 1 FROM answer a WHERE a.decision = since.decision AND a.result = 'failed'))
BEGIN
  SELECT RAISE(ABORT, 'a later decision stands on the line');
END;

-- Keys by which people sign what they do. seq: the entry that tells of the key, which is also the key's name. public: the Ed25519
-- public key in hexadecimal digits; sealed: its secret half, sealed under the person's password, see log-format.md.
CREATE TABLE signing_key (
  seq    INTEGER NOT NULL PRIMARY KEY REFERENCES entry,
  user   INTEGER NOT NULL CHECK (user >= 1),
  public TEXT    NOT NULL CHECK (length(public) = 64),
  sealed TEXT    NOT NULL CHECK (sealed <> ''),
  at     INTEGER NOT NULL CHECK (at > 0)
) STRICT;

CREATE INDEX signing_key_user ON signing_key (user, seq);

CREATE TRIGGER signing_key_only_added BEFORE INSERT ON signing_key
WHEN NEW.seq <> (SELECT max(seq) FROM entry) OR EXISTS (SELECT 1 FROM signing_key WHERE seq = NEW.seq)
  OR NOT EXISTS (SELECT 1 FROM user WHERE user = NEW.user)
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND json_extract(CAST(body AS TEXT), '$.kind') = 'signing_key')
BEGIN
  SELECT RAISE(ABORT, 'a key is only ever added, with its entry, for somebody who is there');
END;

CREATE TRIGGER signing_key_never_changed BEFORE UPDATE ON signing_key
BEGIN
  SELECT RAISE(ABORT, 'a key is never changed');
END;

CREATE TRIGGER signing_key_never_removed BEFORE DELETE ON signing_key
BEGIN
  SELECT RAISE(ABORT, 'a key is never removed');
END;

-- An entry is signed as it is written, and neither later nor anew.
CREATE TRIGGER entry_signature_never_changed BEFORE UPDATE ON entry
WHEN NEW.signer IS NOT OLD.signer OR NEW.signature IS NOT OLD.signature
BEGIN
  SELECT RAISE(ABORT, 'a signature is never changed');
END;
