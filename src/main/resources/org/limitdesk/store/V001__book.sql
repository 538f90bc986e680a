-- The book itself: what was loaded, by which load, and the log.
--
-- Money is INTEGER fen (1/100 of the currency), rates are INTEGER 1e-8, months are yyyymm, days yyyymmdd, local times
-- yyyymmddhhmmss, instants UTC milliseconds. Words out of a closed list are their place in that list, from 0 (the lists stand
-- beside their columns). A fact is never changed in place: a correction is a new row under the generation of its load, and the
-- row in force is the one of the greatest visible generation.

CREATE TABLE book (
  one        INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  uuid       TEXT    NOT NULL CHECK (length(uuid) = 36),
  currency   TEXT    NOT NULL CHECK (length(currency) = 3),
  created_at INTEGER NOT NULL CHECK (created_at > 0)
) STRICT;

-- business_date, bucket_edges, ...: each change is an entry of the log.
CREATE TABLE setting (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One file of one load. Files that are loaded together share `load` and become visible together, by one update.
-- A load that was cancelled or killed ends as 'swept'; its number is never used again.
CREATE TABLE load_generation (
  generation  INTEGER NOT NULL PRIMARY KEY,
  load        INTEGER NOT NULL,
  state       TEXT    NOT NULL CHECK (state IN ('pending', 'visible', 'swept')),
  at          INTEGER NOT NULL CHECK (at > 0),
  file        TEXT    NOT NULL,
  layout      TEXT    NOT NULL,
  encoding    TEXT    NOT NULL,
  sha256      TEXT    NOT NULL CHECK (length(sha256) = 64),
  bytes       INTEGER NOT NULL CHECK (bytes >= 0),
  rows        INTEGER NOT NULL CHECK (rows >= 0),
  accepted    INTEGER NOT NULL CHECK (accepted >= 0),
  corrected   INTEGER NOT NULL CHECK (corrected >= 0),
  unchanged   INTEGER NOT NULL CHECK (unchanged >= 0),
  quarantined INTEGER NOT NULL CHECK (quarantined >= 0)
) STRICT;

CREATE INDEX load_generation_state ON load_generation (state, generation);

-- The rows set aside, as the file had them; several failures may stand for one line.
CREATE TABLE quarantine (
  generation INTEGER NOT NULL REFERENCES load_generation,
  line       INTEGER NOT NULL CHECK (line >= 1),
  failure    INTEGER NOT NULL CHECK (failure >= 1),
  "column"   TEXT    NOT NULL,
  value      TEXT    NOT NULL,
  reason     TEXT    NOT NULL,
  PRIMARY KEY (generation, line, failure)
) STRICT, WITHOUT ROWID;

CREATE TABLE borrower (
  key         INTEGER NOT NULL PRIMARY KEY,
  borrower_id TEXT    NOT NULL UNIQUE,
  generation  INTEGER NOT NULL REFERENCES load_generation
) STRICT;

-- gender: female, male, other
CREATE TABLE borrower_version (
  borrower             INTEGER NOT NULL REFERENCES borrower,
  generation           INTEGER NOT NULL REFERENCES load_generation,
  birth_date           INTEGER,
  birth_year           INTEGER,
  gender               INTEGER,
  region               TEXT,
  city                 TEXT,
  industry             TEXT,
  occupation           TEXT,
  education            TEXT,
  marital_status       TEXT,
  monthly_income       INTEGER,
  monthly_debt_service INTEGER,
  financial_assets     INTEGER,
  external_score       INTEGER,
  opened_on            INTEGER,
  initial_limit        INTEGER,
  daily_rate           INTEGER,
  product              TEXT,
  purpose              TEXT,
  campaign             TEXT,
  funder               TEXT,
  own_share            INTEGER,
  other_limits_here    INTEGER,
  PRIMARY KEY (borrower, generation)
) STRICT, WITHOUT ROWID;

-- Who the borrower is, apart, so that encryption or erasure touches one table.
CREATE TABLE borrower_private (
  borrower    INTEGER NOT NULL REFERENCES borrower,
  generation  INTEGER NOT NULL REFERENCES load_generation,
  name        TEXT,
  national_id TEXT,
  phone       TEXT,
  PRIMARY KEY (borrower, generation)
) STRICT, WITHOUT ROWID;

-- The months that the book has: with them, the primary key of `month` is a path by borrower too (one probe a month),
-- which saves an index as large as a third of the table.
CREATE TABLE book_month (
  month      INTEGER NOT NULL PRIMARY KEY CHECK (month BETWEEN 190001 AND 219912),
  generation INTEGER NOT NULL REFERENCES load_generation
) STRICT;

-- status: active, suspended, closed, charged_off, transferred
-- reported_grade: normal, special_mention, substandard, doubtful, loss
CREATE TABLE month (
  month          INTEGER NOT NULL REFERENCES book_month,
  borrower       INTEGER NOT NULL REFERENCES borrower,
  generation     INTEGER NOT NULL REFERENCES load_generation,
  "limit"        INTEGER NOT NULL CHECK ("limit" >= 0),
  balance        INTEGER NOT NULL CHECK (balance >= 0),
  dpd            INTEGER NOT NULL CHECK (dpd >= 0),
  status         INTEGER NOT NULL DEFAULT 0 CHECK (status BETWEEN 0 AND 4),
  due            INTEGER,
  paid           INTEGER,
  drawn          INTEGER,
  draws          INTEGER,
  pending        INTEGER,
  interest       INTEGER,
  fees           INTEGER,
  temp_limit     INTEGER,
  temp_until     INTEGER,
  income         INTEGER,
  other_lenders  INTEGER,
  other_debt     INTEGER,
  bureau_queries INTEGER,
  external_score INTEGER,
  charged_off    INTEGER,
  recovered      INTEGER,
  transferred    INTEGER,
  reported_grade INTEGER,
  PRIMARY KEY (month, borrower, generation)
) STRICT, WITHOUT ROWID;

-- payee_kind: merchant, own_account, securities, property, gambling, other_lender, cash
-- Draws have no id: those of one borrower, second and amount are told apart by `occurrence`, from 0.
CREATE TABLE draw (
  borrower   INTEGER NOT NULL REFERENCES borrower,
  drawn_at   INTEGER NOT NULL,
  amount     INTEGER NOT NULL CHECK (amount >= 0),
  occurrence INTEGER NOT NULL CHECK (occurrence >= 0),
  generation INTEGER NOT NULL REFERENCES load_generation,
  purpose    TEXT,
  payee_kind INTEGER,
  PRIMARY KEY (borrower, drawn_at, amount, occurrence, generation)
) STRICT, WITHOUT ROWID;

-- kind: fraud, deceased, hardship, dispute, litigation, no_contact, student, staff
CREATE TABLE flag (
  borrower   INTEGER NOT NULL REFERENCES borrower,
  kind       INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 7),
  "from"     INTEGER NOT NULL,
  generation INTEGER NOT NULL REFERENCES load_generation,
  "to"       INTEGER,
  source     TEXT,
  PRIMARY KEY (borrower, kind, "from", generation)
) STRICT, WITHOUT ROWID;

-- kind: extension, instalments, hold; state: offered, active, kept, broken, ended
CREATE TABLE arrangement (
  id           TEXT    NOT NULL,
  generation   INTEGER NOT NULL REFERENCES load_generation,
  borrower     INTEGER NOT NULL REFERENCES borrower,
  kind         INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
  state        INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
  "from"       INTEGER NOT NULL,
  "to"         INTEGER,
  due          INTEGER,
  paid         INTEGER,
  restructured INTEGER,
  PRIMARY KEY (id, generation)
) STRICT, WITHOUT ROWID;

CREATE INDEX arrangement_borrower ON arrangement (borrower);

-- channel '': not known
CREATE TABLE contact (
  borrower        INTEGER NOT NULL REFERENCES borrower,
  at              INTEGER NOT NULL,
  channel         TEXT    NOT NULL,
  generation      INTEGER NOT NULL REFERENCES load_generation,
  outcome         TEXT,
  promised_amount INTEGER,
  promised_on     INTEGER,
  PRIMARY KEY (borrower, at, channel, generation)
) STRICT, WITHOUT ROWID;

CREATE TABLE complaint (
  id         TEXT    NOT NULL,
  generation INTEGER NOT NULL REFERENCES load_generation,
  borrower   INTEGER NOT NULL REFERENCES borrower,
  received   INTEGER NOT NULL,
  about      TEXT,
  closed     INTEGER,
  result     TEXT,
  PRIMARY KEY (id, generation)
) STRICT, WITHOUT ROWID;

CREATE INDEX complaint_borrower ON complaint (borrower);

CREATE TABLE limit_change (
  borrower   INTEGER NOT NULL REFERENCES borrower,
  at         INTEGER NOT NULL,
  generation INTEGER NOT NULL REFERENCES load_generation,
  old        INTEGER NOT NULL CHECK (old >= 0),
  new        INTEGER NOT NULL CHECK (new >= 0),
  cause      TEXT,
  PRIMARY KEY (borrower, at, generation)
) STRICT, WITHOUT ROWID;

CREATE TABLE outcome (
  borrower       INTEGER NOT NULL REFERENCES borrower,
  month          INTEGER NOT NULL,
  horizon_months INTEGER NOT NULL CHECK (horizon_months >= 1),
  generation     INTEGER NOT NULL REFERENCES load_generation,
  bad            INTEGER NOT NULL CHECK (bad IN (0, 1)),
  PRIMARY KEY (borrower, month, horizon_months, generation)
) STRICT, WITHOUT ROWID;

-- The log. Its format stands in log-format.md; the other tables are projections of it that a verification compares.
CREATE TABLE entry (
  seq       INTEGER NOT NULL PRIMARY KEY CHECK (seq >= 1),
  body      BLOB    NOT NULL,
  hash      BLOB    NOT NULL CHECK (length(hash) = 32),
  signer    TEXT,
  signature BLOB
) STRICT;

CREATE TRIGGER entry_only_at_the_end BEFORE INSERT ON entry
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN
  SELECT RAISE(ABORT, 'an entry is only ever added at the end of the log');
END;

-- Not "OF seq": an update that calls the key by one of its other names, such as rowid, would pass.
CREATE TRIGGER entry_never_changed BEFORE UPDATE ON entry
WHEN NEW.seq IS NOT OLD.seq OR NEW.body IS NOT OLD.body OR NEW.hash IS NOT OLD.hash
BEGIN
  SELECT RAISE(ABORT, 'an entry of the log is never changed');
END;

CREATE TRIGGER entry_never_removed BEFORE DELETE ON entry
BEGIN
  SELECT RAISE(ABORT, 'an entry of the log is never removed');
END;

-- Free text beside its entry, which holds only its salted hash: the text can be erased and the chain still verifies.
CREATE TABLE entry_text (
  seq  INTEGER NOT NULL REFERENCES entry,
  name TEXT    NOT NULL,
  text TEXT,
  salt BLOB,
  PRIMARY KEY (seq, name)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entry_text_only_erased BEFORE UPDATE ON entry_text
WHEN NEW.seq <> OLD.seq OR NEW.name <> OLD.name OR NEW.text IS NOT NULL OR NEW.salt IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'a text of the log is only ever erased');
END;

CREATE TRIGGER entry_text_never_removed BEFORE DELETE ON entry_text
BEGIN
  SELECT RAISE(ABORT, 'a text of the log is erased, not removed');
END;
