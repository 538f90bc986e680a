-- Cards and policies come in as drafts, and are in force once somebody else has confirmed it.

-- Who brought a draft in; maker 0 where the command line did, where nobody signs in: whoever submits it at the desk is its maker
-- then, and the entry names the system's user.
CREATE TABLE draft (
  document INTEGER NOT NULL PRIMARY KEY REFERENCES document,
  maker    INTEGER NOT NULL CHECK (maker >= 0),
  at       INTEGER NOT NULL CHECK (at > 0),
  seq      INTEGER NOT NULL UNIQUE REFERENCES entry
) STRICT;

CREATE TRIGGER draft_never_replaced BEFORE INSERT ON draft
WHEN EXISTS (SELECT 1 FROM draft WHERE document = NEW.document OR seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'who brought a draft in is never changed');
END;

CREATE TRIGGER draft_never_changed BEFORE UPDATE ON draft
BEGIN
  SELECT RAISE(ABORT, 'who brought a draft in is never changed');
END;

CREATE TRIGGER draft_never_removed BEFORE DELETE ON draft
BEGIN
  SELECT RAISE(ABORT, 'a draft is never removed');
END;

-- Somebody asks that a document be put in force. Its second approval is one of subject_kind card or policy, and its subject this.
CREATE TABLE submission (
  submission INTEGER NOT NULL PRIMARY KEY,
  document   INTEGER NOT NULL REFERENCES document,
  maker      INTEGER NOT NULL,
  at         INTEGER NOT NULL CHECK (at > 0),
  seq        INTEGER NOT NULL UNIQUE REFERENCES entry
) STRICT;

CREATE INDEX submission_document ON submission (document);

CREATE TRIGGER submission_only_added BEFORE INSERT ON submission
WHEN NEW.submission <> (SELECT coalesce(max(submission), 0) + 1 FROM submission)
  OR EXISTS (SELECT 1 FROM submission WHERE seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'a submission is only ever added');
END;

CREATE TRIGGER submission_of_what_is_not_in_force BEFORE INSERT ON submission
WHEN EXISTS (SELECT 1 FROM document WHERE document = NEW.document AND state = 'published')
  OR EXISTS (SELECT 1 FROM submission s JOIN document d ON d.document = s.document
    WHERE s.document = NEW.document
      AND NOT EXISTS (SELECT 1 FROM approval a WHERE a.subject_kind = d.kind AND a.subject = s.submission))
BEGIN
  SELECT RAISE(ABORT, 'a document that is in force, or already waits, is not submitted');
END;

CREATE TRIGGER submission_by_a_policy_owner BEFORE INSERT ON submission
WHEN NOT EXISTS (SELECT 1 FROM user u WHERE user = NEW.maker AND active = 1
  AND version = (SELECT max(version) FROM user WHERE user = u.user)
  AND ',' || roles || ',' LIKE '%,policy_owner,%')
BEGIN
  SELECT RAISE(ABORT, 'a policy owner submits a document');
END;

CREATE TRIGGER submission_never_changed BEFORE UPDATE ON submission
BEGIN
  SELECT RAISE(ABORT, 'a submission is never changed');
END;

CREATE TRIGGER submission_never_removed BEFORE DELETE ON submission
BEGIN
  SELECT RAISE(ABORT, 'a submission is never removed');
END;

-- Of a submission that there is, of a document of that kind, by its own maker's name.
CREATE TRIGGER approval_of_a_submission BEFORE INSERT ON approval
WHEN NEW.subject_kind <> 'decision' AND NEW.maker IS NOT (
  SELECT s.maker FROM submission s JOIN document d ON d.document = s.document
  WHERE s.submission = NEW.subject AND d.kind = NEW.subject_kind)
BEGIN
  SELECT RAISE(ABORT, 'a second approval names who submitted the document');
END;

-- Whoever brought a document in does not put it in force either, whoever submitted it.
CREATE TRIGGER approval_not_by_who_brought_it BEFORE INSERT ON approval
WHEN NEW.subject_kind <> 'decision' AND EXISTS (SELECT 1 FROM submission s JOIN draft d ON d.document = s.document
  WHERE s.submission = NEW.subject AND d.maker = NEW.checker)
BEGIN
  SELECT RAISE(ABORT, 'whoever brought a document in may never give its second approval');
END;

-- Nor whoever submitted it before: else one could have another repeat one's submission, and confirm that.
CREATE TRIGGER approval_not_by_who_ever_submitted_it BEFORE INSERT ON approval
WHEN NEW.subject_kind <> 'decision' AND EXISTS (SELECT 1 FROM submission s JOIN submission made ON made.document = s.document
  WHERE s.submission = NEW.subject AND made.maker = NEW.checker)
BEGIN
  SELECT RAISE(ABORT, 'whoever ever submitted a document may never give its second approval');
END;

-- Where there are people at the desk, nothing comes into force past them; a new book is given its first documents before.
CREATE TRIGGER document_begins_as_a_draft BEFORE INSERT ON document
WHEN NEW.state <> 'draft' AND EXISTS (SELECT 1 FROM user)
BEGIN
  SELECT RAISE(ABORT, 'a document begins as a draft');
END;

CREATE TRIGGER document_draft_never_edited BEFORE UPDATE ON document
WHEN NEW.kind <> OLD.kind OR NEW.name <> OLD.name OR NEW.version <> OLD.version OR NEW.sha256 <> OLD.sha256
  OR NEW.bytes <> OLD.bytes OR NEW.at <> OLD.at
BEGIN
  SELECT RAISE(ABORT, 'a document is never edited; a change is a new version');
END;

-- In the very step that confirms it: an old approval opens no door later.
CREATE TRIGGER document_in_force_by_its_approval BEFORE UPDATE ON document
WHEN NEW.state = 'published' AND OLD.state <> 'published' AND NOT EXISTS (
  SELECT 1 FROM approval a JOIN submission s ON s.submission = a.subject
  WHERE a.subject_kind = NEW.kind AND a.result = 'confirmed' AND s.document = NEW.document
    AND a.seq = (SELECT max(seq) FROM entry))
BEGIN
  SELECT RAISE(ABORT, 'a document comes into force by its second approval');
END;

CREATE TRIGGER document_out_of_force_by_another BEFORE UPDATE ON document
WHEN NEW.state = 'retired' AND OLD.state <> 'retired' AND NOT EXISTS (
  SELECT 1 FROM approval a JOIN submission s ON s.submission = a.subject
  WHERE a.subject_kind = NEW.kind AND a.result = 'confirmed' AND s.document <> NEW.document
    AND a.seq = (SELECT max(seq) FROM entry))
BEGIN
  SELECT RAISE(ABORT, 'a document goes out of force as another comes into it');
END;

CREATE TRIGGER document_draft_never_removed BEFORE DELETE ON document
BEGIN
  SELECT RAISE(ABORT, 'a document is never removed');
END;
