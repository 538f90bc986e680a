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

CREATE TRIGGER document_never_edited BEFORE UPDATE OF kind, name, version, sha256, bytes ON document
WHEN OLD.state <> 'draft'
BEGIN
  SELECT RAISE(ABORT, 'a published document is never edited');
END;

CREATE TRIGGER document_never_removed BEFORE DELETE ON document WHEN OLD.state <> 'draft'
BEGIN
  SELECT RAISE(ABORT, 'a published document is never removed');
END;

-- A person at the desk. Each change of roles or password is a new row, so that what someone might do on a day can be told.
CREATE TABLE user (
  user     INTEGER NOT NULL,
  version  INTEGER NOT NULL CHECK (version >= 1),
  name     TEXT    NOT NULL,
  roles    TEXT    NOT NULL,
  password TEXT    NOT NULL,
  active   INTEGER NOT NULL CHECK (active IN (0, 1)),
  at       INTEGER NOT NULL CHECK (at > 0),
  PRIMARY KEY (user, version)
) STRICT, WITHOUT ROWID;

-- One run of one policy and one card over one month, as of one generation: the same five give the same proposals.
-- `facts` is JSON: what the run reckoned over the whole book (least PDs of overdue lines, mean points, totals).
CREATE TABLE assessment (
  assessment    INTEGER NOT NULL PRIMARY KEY,
  month         INTEGER NOT NULL REFERENCES book_month,
  policy        INTEGER NOT NULL REFERENCES document,
  card          INTEGER NOT NULL REFERENCES document,
  generation    INTEGER NOT NULL REFERENCES load_generation,
  business_date INTEGER NOT NULL,
  at            INTEGER NOT NULL CHECK (at > 0),
  facts         TEXT    NOT NULL,
  UNIQUE (month, policy, card, generation, business_date)
) STRICT;

-- `trace` is JSON: every step with its rule, inputs and result. `waits` names the guard rail of the book that holds it back, '' for none.
-- An undecided proposal is superseded by the next assessment.
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

-- A proposal that a person has to decide. Its version rises with every change, so that a stale screen is refused.
CREATE TABLE "case" (
  "case"   INTEGER NOT NULL PRIMARY KEY,
  borrower INTEGER NOT NULL REFERENCES borrower,
  proposal INTEGER NOT NULL REFERENCES proposal,
  state    TEXT    NOT NULL CHECK (state IN
             ('proposed', 'approved', 'overridden', 'kept', 'deferred', 'confirmed', 'returned', 'released', 'notified',
              'effective', 'appealed', 'upheld', 'reversed', 'closed')),
  due      INTEGER NOT NULL,
  version  INTEGER NOT NULL CHECK (version >= 1),
  frozen   TEXT    NOT NULL
) STRICT;

CREATE INDEX case_borrower ON "case" (borrower);
CREATE INDEX case_state ON "case" (state, due, "case");

CREATE TABLE decision (
  decision      INTEGER NOT NULL PRIMARY KEY,
  "case"        INTEGER NOT NULL REFERENCES "case",
  corrects      INTEGER REFERENCES decision,
  kind          TEXT    NOT NULL CHECK (kind IN ('approve', 'override', 'keep', 'defer')),
  action        TEXT    NOT NULL CHECK (action IN ('recall', 'suspend', 'reduce', 'monitor', 'restore', 'raise')),
  limit_decided INTEGER NOT NULL CHECK (limit_decided >= 0),
  maker         INTEGER NOT NULL,
  at            INTEGER NOT NULL CHECK (at > 0),
  reason        TEXT    NOT NULL CHECK (kind IN ('approve', 'defer') OR reason <> ''),
  seq           INTEGER NOT NULL UNIQUE REFERENCES entry
) STRICT;

CREATE INDEX decision_case ON decision ("case");

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

CREATE TRIGGER approval_never_changed BEFORE UPDATE ON approval
BEGIN
  SELECT RAISE(ABORT, 'a second approval is never changed');
END;

CREATE TRIGGER approval_never_removed BEFORE DELETE ON approval
BEGIN
  SELECT RAISE(ABORT, 'a second approval is never removed');
END;
