-- The desk: the documents that rules come in, what they propose, and what people decide.
-- The same units as in V001. What was decided is never changed: a correction is a new row.

-- A scorecard or a policy as its author wrote it. Bytes are never edited after publication; the hash is of the bytes.
CREATE TABLE document (
  document INTEGER NOT NULL PRIMARY KEY,
  kind     TEXT    NOT NULL CHECK (kind IN ('card', 'policy')),
  name     TEXT    NOT NULL,
  version  TEXT    NOT NULL,
  sha256   TEXT    NOT NULL CHECK (length(sha256) = 64),
  bytes    BLOB    NOT NULL,
  state    TEXT    NOT NULL CHECK (state IN ('draft', 'published', 'retired')),
  at       INTEGER NOT NULL CHECK (at > 0),
  UNIQUE (kind, name, version)
) STRICT;

CREATE TRIGGER document_never_edited BEFORE UPDATE ON document
WHEN NEW.document <> OLD.document OR (OLD.state <> 'draft' AND (
  NEW.kind <> OLD.kind OR NEW.name <> OLD.name OR NEW.version <> OLD.version OR NEW.sha256 <> OLD.sha256
  OR NEW.bytes <> OLD.bytes OR NEW.at <> OLD.at OR NEW.state = 'draft'))
BEGIN
  SELECT RAISE(ABORT, 'a published document is never edited');
END;

CREATE TRIGGER document_never_replaced BEFORE INSERT ON document
WHEN NEW.document <> (SELECT coalesce(max(document), 0) + 1 FROM document)
BEGIN
  SELECT RAISE(ABORT, 'a document is only ever added');
END;

CREATE TRIGGER document_never_removed BEFORE DELETE ON document WHEN OLD.state <> 'draft'
BEGIN
  SELECT RAISE(ABORT, 'a published document is never removed');
END;

-- A person at the desk. Each change of roles, password or state is a new row, so that what someone might do on a day can be
-- told. roles: officer, supervisor, policy_owner, auditor, administrator, in this order with commas between them.
CREATE TABLE user (
  user     INTEGER NOT NULL CHECK (user >= 1),
  version  INTEGER NOT NULL CHECK (version >= 1),
  name     TEXT    NOT NULL CHECK (trim(name) <> ''),
  roles    TEXT    NOT NULL,
  password TEXT    NOT NULL CHECK (password GLOB '$argon2id$*'),
  active   INTEGER NOT NULL CHECK (active IN (0, 1)),
  at       INTEGER NOT NULL CHECK (at > 0),
  seq      INTEGER NOT NULL UNIQUE REFERENCES entry,
  PRIMARY KEY (user, version)
) STRICT, WITHOUT ROWID;

CREATE INDEX user_name ON user (name);

-- Guards of inserts look for the row themselves: a REPLACE removes rows without asking the trigger on DELETE.
CREATE TRIGGER user_one_version_after_the_other BEFORE INSERT ON user
WHEN NEW.version <> 1 + (SELECT coalesce(max(version), 0) FROM user WHERE user = NEW.user)
  OR EXISTS (SELECT 1 FROM user WHERE seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'a change of a user is the next version');
END;

CREATE TRIGGER user_one_name_each BEFORE INSERT ON user
WHEN EXISTS (SELECT 1 FROM user WHERE name = NEW.name AND user <> NEW.user)
BEGIN
  SELECT RAISE(ABORT, 'another user has that name');
END;

CREATE TRIGGER user_never_changed BEFORE UPDATE ON user
BEGIN
  SELECT RAISE(ABORT, 'a change of a user is a new version');
END;

CREATE TRIGGER user_never_removed BEFORE DELETE ON user
BEGIN
  SELECT RAISE(ABORT, 'a user is never removed');
END;

-- Each try to sign in; user 0 where nobody has the name that was typed. The name itself is not kept: it may be a password.
CREATE TABLE sign_in (
  seq    INTEGER NOT NULL PRIMARY KEY REFERENCES entry,
  user   INTEGER NOT NULL CHECK (user >= 0),
  result TEXT    NOT NULL CHECK (result IN ('ok', 'unknown', 'inactive', 'password', 'locked')),
  at     INTEGER NOT NULL CHECK (at > 0)
) STRICT;

CREATE INDEX sign_in_user ON sign_in (user, seq);

CREATE TRIGGER sign_in_never_replaced BEFORE INSERT ON sign_in
WHEN EXISTS (SELECT 1 FROM sign_in WHERE seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'a sign-in is never changed');
END;

CREATE TRIGGER sign_in_never_changed BEFORE UPDATE ON sign_in
BEGIN
  SELECT RAISE(ABORT, 'a sign-in is never changed');
END;

CREATE TRIGGER sign_in_never_removed BEFORE DELETE ON sign_in
BEGIN
  SELECT RAISE(ABORT, 'a sign-in is never removed');
END;

-- One run of one policy and one card over one month, as of one generation: the same five give the same proposals, and are not
-- written twice in a row.
-- `facts` is JSON: what the run reckoned over the whole book (least PDs of overdue lines, mean points, totals).
CREATE TABLE assessment (
  assessment    INTEGER NOT NULL PRIMARY KEY,
  month         INTEGER NOT NULL REFERENCES book_month,
  policy        INTEGER NOT NULL REFERENCES document,
  card          INTEGER NOT NULL REFERENCES document,
  generation    INTEGER NOT NULL REFERENCES load_generation,
  business_date INTEGER NOT NULL,
  at            INTEGER NOT NULL CHECK (at > 0),
  facts         TEXT    NOT NULL
) STRICT;

-- `trace` is JSON: every step with its rule, inputs and result. `waits` names the guard rail of the book that holds it back, '' for none.
-- An undecided proposal is superseded by the next assessment. What a worklist sorts and shows stands beside it: the balance, the
-- score and PD (NULL for none), the tier ('' for none), the characteristics that lost most, and how many signals of each severity.
CREATE TABLE proposal (
  proposal        INTEGER NOT NULL PRIMARY KEY,
  assessment      INTEGER NOT NULL REFERENCES assessment,
  borrower        INTEGER NOT NULL REFERENCES borrower,
  action          TEXT    NOT NULL CHECK (action IN ('recall', 'suspend', 'reduce', 'monitor', 'restore', 'raise')),
  limit_before    INTEGER NOT NULL CHECK (limit_before >= 0),
  limit_after     INTEGER NOT NULL CHECK (limit_after >= 0),
  loss_before     INTEGER NOT NULL CHECK (loss_before >= 0),
  loss_after      INTEGER NOT NULL CHECK (loss_after >= 0),
  income_given_up INTEGER NOT NULL,
  due             INTEGER NOT NULL,
  waits           TEXT    NOT NULL,
  trace           TEXT    NOT NULL,
  superseded_by   INTEGER REFERENCES assessment,
  balance         INTEGER NOT NULL CHECK (balance >= 0),
  score           REAL,
  pd              REAL,
  tier            TEXT    NOT NULL CHECK (tier IN ('', 'low', 'medium', 'high')),
  reasons         TEXT    NOT NULL,
  severe          INTEGER NOT NULL CHECK (severe >= 0),
  warn            INTEGER NOT NULL CHECK (warn >= 0),
  info            INTEGER NOT NULL CHECK (info >= 0),
  UNIQUE (assessment, borrower)
) STRICT;

CREATE INDEX proposal_borrower ON proposal (borrower, proposal);
CREATE INDEX proposal_in_force ON proposal (due, proposal) WHERE superseded_by IS NULL;

-- Evidence is a code and numbers (JSON), never a sentence: the sentence is made in the reader's language.
CREATE TABLE signal (
  assessment INTEGER NOT NULL REFERENCES assessment,
  borrower   INTEGER NOT NULL REFERENCES borrower,
  code       TEXT    NOT NULL,
  severity   TEXT    NOT NULL CHECK (severity IN ('info', 'warn', 'severe')),
  dated      INTEGER NOT NULL,
  evidence   TEXT    NOT NULL,
  PRIMARY KEY (borrower, assessment, code)
) STRICT, WITHOUT ROWID;

-- What was proposed is never changed: only its being superseded is written later.
CREATE TRIGGER proposal_never_changed BEFORE UPDATE ON proposal
WHEN OLD.superseded_by IS NOT NULL OR NEW.proposal <> OLD.proposal OR NEW.assessment <> OLD.assessment
  OR NEW.borrower <> OLD.borrower OR NEW.action <> OLD.action OR NEW.limit_before <> OLD.limit_before
  OR NEW.limit_after <> OLD.limit_after OR NEW.loss_before <> OLD.loss_before OR NEW.loss_after <> OLD.loss_after
  OR NEW.income_given_up <> OLD.income_given_up OR NEW.due <> OLD.due OR NEW.waits <> OLD.waits OR NEW.trace <> OLD.trace
  OR NEW.balance <> OLD.balance OR NEW.score IS NOT OLD.score OR NEW.pd IS NOT OLD.pd OR NEW.tier <> OLD.tier
  OR NEW.reasons <> OLD.reasons OR NEW.severe <> OLD.severe OR NEW.warn <> OLD.warn OR NEW.info <> OLD.info
BEGIN
  SELECT RAISE(ABORT, 'what was proposed is never changed');
END;

CREATE TRIGGER proposal_never_removed BEFORE DELETE ON proposal
BEGIN
  SELECT RAISE(ABORT, 'what was proposed is never removed');
END;

CREATE TRIGGER assessment_never_changed BEFORE UPDATE ON assessment
BEGIN
  SELECT RAISE(ABORT, 'an assessment is never changed');
END;

CREATE TRIGGER assessment_never_removed BEFORE DELETE ON assessment
BEGIN
  SELECT RAISE(ABORT, 'an assessment is never removed');
END;

CREATE TRIGGER signal_never_changed BEFORE UPDATE ON signal
BEGIN
  SELECT RAISE(ABORT, 'a signal is never changed');
END;

CREATE TRIGGER signal_never_removed BEFORE DELETE ON signal
BEGIN
  SELECT RAISE(ABORT, 'a signal is never removed');
END;

-- A proposal that a person has to decide. Its version rises with every change, so that a stale screen is refused. Once it is
-- decided, what it was decided on stays: a later proposal makes a case of its own.
CREATE TABLE "case" (
  "case"   INTEGER NOT NULL PRIMARY KEY,
  borrower INTEGER NOT NULL REFERENCES borrower,
  proposal INTEGER NOT NULL REFERENCES proposal,
  state    TEXT    NOT NULL CHECK (state IN
             ('proposed', 'approved', 'overridden', 'kept', 'deferred', 'confirmed', 'returned', 'released', 'notified',
              'effective', 'appealed', 'upheld', 'reversed', 'closed')),
  due      INTEGER NOT NULL,
  version  INTEGER NOT NULL CHECK (version >= 1),
  frozen   TEXT    NOT NULL CHECK (json_valid(frozen))
) STRICT;

CREATE INDEX case_borrower ON "case" (borrower);
CREATE INDEX case_state ON "case" (state, due, "case");
CREATE UNIQUE INDEX case_one_open_each ON "case" (borrower) WHERE state = 'proposed';

CREATE TRIGGER case_begins_open BEFORE INSERT ON "case"
WHEN NEW.state <> 'proposed' OR NEW.version <> 1 OR EXISTS (SELECT 1 FROM "case" WHERE "case" = NEW."case"
  OR (borrower = NEW.borrower AND state = 'proposed'))
BEGIN
  SELECT RAISE(ABORT, 'a case begins open, at version 1, one open case for a line');
END;

CREATE TRIGGER case_version_rises BEFORE UPDATE ON "case"
WHEN NEW.version <> OLD.version + 1 OR NEW."case" <> OLD."case" OR NEW.borrower <> OLD.borrower
BEGIN
  SELECT RAISE(ABORT, 'a change of a case is its next version');
END;

CREATE TRIGGER case_stays_as_decided BEFORE UPDATE ON "case"
WHEN OLD.state <> 'proposed' AND (NEW.proposal <> OLD.proposal OR NEW.frozen <> OLD.frozen OR NEW.due <> OLD.due)
BEGIN
  SELECT RAISE(ABORT, 'what a case was decided on is never changed');
END;

CREATE TRIGGER case_never_removed BEFORE DELETE ON "case"
BEGIN
  SELECT RAISE(ABORT, 'a case is closed, never removed');
END;

-- `reason` is a code of a closed list; the note is the text of its entry in the log. For what settles nothing (a deferral, a
-- withdrawal) action and limit are those of the line as it was. until: of a deferral, else 0. seen: the case's version that was
-- decided on. second: why a second approval is needed, '' where none is. day: the book's business date; stands_on: the SHA-256 of
-- what the case had frozen, so that the log proves what was decided on.
CREATE TABLE decision (
  decision      INTEGER NOT NULL PRIMARY KEY,
  "case"        INTEGER NOT NULL REFERENCES "case",
  corrects      INTEGER REFERENCES decision,
  kind          TEXT    NOT NULL CHECK (kind IN ('approve', 'override', 'keep', 'defer', 'withdraw')),
  action        TEXT    NOT NULL CHECK (action IN ('recall', 'suspend', 'reduce', 'monitor', 'restore', 'raise')),
  limit_decided INTEGER NOT NULL CHECK (limit_decided >= 0),
  maker         INTEGER NOT NULL,
  at            INTEGER NOT NULL CHECK (at > 0),
  reason        TEXT    NOT NULL CHECK (kind = 'approve' AND action <> 'recall' OR reason <> ''),
  until         INTEGER NOT NULL CHECK ((kind = 'defer') = (until > 0)),
  seen          INTEGER NOT NULL CHECK (seen >= 1),
  second        TEXT    NOT NULL CHECK (second <> '' OR kind IN ('defer', 'withdraw') OR action <> 'recall'),
  seq           INTEGER NOT NULL UNIQUE REFERENCES entry,
  day           INTEGER NOT NULL CHECK (day BETWEEN 19000101 AND 99991231),
  stands_on     TEXT    NOT NULL CHECK (length(stands_on) = 64)
) STRICT;

CREATE INDEX decision_case ON decision ("case");
CREATE INDEX decision_corrects ON decision (corrects) WHERE corrects IS NOT NULL;

CREATE TRIGGER decision_never_replaced BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM decision WHERE decision = NEW.decision OR seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'a decision is never changed; a correction is a new one');
END;

CREATE TRIGGER decision_of_the_case_as_it_is BEFORE INSERT ON decision
WHEN NEW.seen IS NOT (SELECT version FROM "case" WHERE "case" = NEW."case")
  OR EXISTS (SELECT 1 FROM decision WHERE decision = NEW.corrects AND "case" <> NEW."case")
BEGIN
  SELECT RAISE(ABORT, 'a decision is of the version of the case that is in force');
END;

CREATE TRIGGER decision_with_a_note BEFORE INSERT ON decision
WHEN NEW.kind IN ('override', 'keep', 'withdraw') AND NOT EXISTS (SELECT 1 FROM entry_text
  WHERE seq = NEW.seq AND name = 'note' AND trim(text, char(9, 10, 13, 32, 160, 12288)) <> '')
BEGIN
  SELECT RAISE(ABORT, 'an override or a withdrawal has a note');
END;

CREATE TRIGGER decision_by_an_officer BEFORE INSERT ON decision
WHEN NOT EXISTS (SELECT 1 FROM user u WHERE user = NEW.maker AND active = 1
  AND version = (SELECT max(version) FROM user WHERE user = u.user)
  AND (',' || roles || ',' LIKE '%,officer,%' OR ',' || roles || ',' LIKE '%,supervisor,%'))
BEGIN
  SELECT RAISE(ABORT, 'an officer or a supervisor decides');
END;

CREATE TRIGGER decision_never_changed BEFORE UPDATE ON decision
BEGIN
  SELECT RAISE(ABORT, 'a decision is never changed; a correction is a new one');
END;

CREATE TRIGGER decision_never_removed BEFORE DELETE ON decision
BEGIN
  SELECT RAISE(ABORT, 'a decision is never removed; a correction is a new one');
END;

-- Second approval, for decisions, policies and cards alike: whoever made it may never give it.
CREATE TABLE approval (
  subject_kind TEXT    NOT NULL CHECK (subject_kind IN ('decision', 'policy', 'card')),
  subject      INTEGER NOT NULL,
  maker        INTEGER NOT NULL,
  checker      INTEGER NOT NULL CHECK (checker <> maker),
  result       TEXT    NOT NULL CHECK (result IN ('confirmed', 'returned')),
  at           INTEGER NOT NULL CHECK (at > 0),
  seq          INTEGER NOT NULL UNIQUE REFERENCES entry,
  PRIMARY KEY (subject_kind, subject)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER approval_never_replaced BEFORE INSERT ON approval
WHEN EXISTS (SELECT 1 FROM approval
  WHERE seq = NEW.seq OR (subject_kind = NEW.subject_kind AND subject = NEW.subject))
BEGIN
  SELECT RAISE(ABORT, 'a second approval is never changed');
END;

-- The maker that an approval names is the decision's own, so that naming another opens no door.
CREATE TRIGGER approval_names_the_maker BEFORE INSERT ON approval
WHEN NEW.subject_kind = 'decision' AND NEW.maker IS NOT (SELECT maker FROM decision WHERE decision = NEW.subject)
BEGIN
  SELECT RAISE(ABORT, 'a second approval names who made the decision');
END;

-- Also not by whoever settled the same case before: else one could have another repeat one's decision, and confirm that.
CREATE TRIGGER approval_by_somebody_else BEFORE INSERT ON approval
WHEN NEW.subject_kind = 'decision' AND EXISTS (SELECT 1 FROM decision subject
  JOIN decision made ON made."case" = subject."case"
  WHERE subject.decision = NEW.subject AND made.maker = NEW.checker AND made.kind IN ('approve', 'override', 'keep'))
BEGIN
  SELECT RAISE(ABORT, 'whoever decided may never give the second approval');
END;

CREATE TRIGGER approval_of_what_stands BEFORE INSERT ON approval
WHEN NEW.subject_kind = 'decision' AND (EXISTS (SELECT 1 FROM decision WHERE corrects = NEW.subject)
  OR EXISTS (SELECT 1 FROM decision WHERE decision = NEW.subject AND second = ''))
BEGIN
  SELECT RAISE(ABORT, 'only a decision that stands and needs it is given a second approval');
END;

CREATE TRIGGER approval_by_a_supervisor BEFORE INSERT ON approval
WHEN NOT EXISTS (SELECT 1 FROM user u WHERE user = NEW.checker AND active = 1
  AND version = (SELECT max(version) FROM user WHERE user = u.user)
  AND (',' || roles || ',' LIKE '%,supervisor,%'
    OR NEW.subject_kind <> 'decision' AND ',' || roles || ',' LIKE '%,policy_owner,%'))
BEGIN
  SELECT RAISE(ABORT, 'a supervisor gives the second approval');
END;

CREATE TRIGGER approval_never_changed BEFORE UPDATE ON approval
BEGIN
  SELECT RAISE(ABORT, 'a second approval is never changed');
END;

CREATE TRIGGER approval_never_removed BEFORE DELETE ON approval
BEGIN
  SELECT RAISE(ABORT, 'a second approval is never removed');
END;

-- The decision that stands is the last one of the case.
CREATE TRIGGER case_confirmed_by_its_approval BEFORE UPDATE ON "case"
WHEN NEW.state = 'confirmed' AND NOT EXISTS (SELECT 1 FROM approval
  WHERE subject_kind = 'decision' AND result = 'confirmed'
    AND subject = (SELECT max(decision) FROM decision WHERE "case" = NEW."case"))
BEGIN
  SELECT RAISE(ABORT, 'a case is confirmed by the second approval of its decision');
END;

CREATE TRIGGER case_released_as_decided BEFORE UPDATE ON "case"
WHEN NEW.state = 'released' AND NOT EXISTS (SELECT 1 FROM decision
  WHERE decision = (SELECT max(decision) FROM decision WHERE "case" = NEW."case") AND kind IN ('approve', 'override')
    AND (second = '' OR decision IN (SELECT subject FROM approval WHERE subject_kind = 'decision' AND result = 'confirmed')))
BEGIN
  SELECT RAISE(ABORT, 'a case is released on a decision that stands, confirmed where it needs a second approval');
END;
