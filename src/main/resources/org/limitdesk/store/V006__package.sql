-- What was written off and recovered, found without reading every month's rows; and packages of bad lines for transfer.

-- A line has an amount written off once in its life, so few rows are in here.
CREATE INDEX month_loss ON month (month, charged_off, recovered) WHERE charged_off > 0 OR recovered > 0;

-- A package of bad lines for transfer, kept as it was: whatever is loaded or corrected later does not change it. base_date is the
-- end of `month`, yyyymmdd; terms and left_out are canonical JSON (by which rule, and what stayed out and why); sha256 is of the
-- list, see log-format.md.
CREATE TABLE package (
  package    INTEGER NOT NULL PRIMARY KEY,
  name       TEXT    NOT NULL UNIQUE CHECK (trim(name) <> ''),
  month      INTEGER NOT NULL REFERENCES book_month,
  base_date  INTEGER NOT NULL CHECK (base_date / 100 = month),
  terms      TEXT    NOT NULL CHECK (terms <> ''),
  left_out   TEXT    NOT NULL CHECK (left_out <> ''),
  generation INTEGER NOT NULL REFERENCES load_generation,
  lines      INTEGER NOT NULL CHECK (lines > 0),
  sha256     TEXT    NOT NULL CHECK (length(sha256) = 64),
  at         INTEGER NOT NULL CHECK (at > 0),
  seq        INTEGER NOT NULL UNIQUE REFERENCES entry
) STRICT;

CREATE TRIGGER package_only_added BEFORE INSERT ON package
WHEN NEW.package <> (SELECT coalesce(max(package), 0) + 1 FROM package)
  OR NEW.seq <> (SELECT max(seq) FROM entry)
  OR EXISTS (SELECT 1 FROM package WHERE name = NEW.name OR seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'a package is only ever added, with its entry');
END;

CREATE TRIGGER package_never_changed BEFORE UPDATE ON package
BEGIN
  SELECT RAISE(ABORT, 'a package is never changed');
END;

CREATE TRIGGER package_never_removed BEFORE DELETE ON package
BEGIN
  SELECT RAISE(ABORT, 'a package is never removed');
END;

-- Its lines, numbered from 1. Interest, fees and age are NULL where the book did not tell them. person: the least key among the
-- lines of one person. grade: normal, special_mention, substandard, doubtful, loss.
CREATE TABLE package_line (
  package     INTEGER NOT NULL REFERENCES package,
  place       INTEGER NOT NULL CHECK (place >= 1),
  borrower    INTEGER NOT NULL REFERENCES borrower,
  person      INTEGER NOT NULL REFERENCES borrower,
  principal   INTEGER NOT NULL CHECK (principal > 0),
  interest    INTEGER,
  fees        INTEGER,
  dpd         INTEGER NOT NULL CHECK (dpd >= 0),
  "limit"     INTEGER NOT NULL CHECK ("limit" >= 0),
  age         INTEGER,
  grade       INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 4),
  written_off INTEGER NOT NULL CHECK (written_off IN (0, 1)),
  sued        INTEGER NOT NULL CHECK (sued IN (0, 1)),
  PRIMARY KEY (package, place)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER package_line_with_its_package BEFORE INSERT ON package_line
WHEN NEW.place <> (SELECT coalesce(max(place), 0) + 1 FROM package_line WHERE package = NEW.package)
  OR NOT EXISTS (SELECT 1 FROM package WHERE package = NEW.package AND NEW.place <= lines
    AND seq = (SELECT max(seq) FROM entry))
BEGIN
  SELECT RAISE(ABORT, 'the lines of a package come with it');
END;

CREATE TRIGGER package_line_never_changed BEFORE UPDATE ON package_line
BEGIN
  SELECT RAISE(ABORT, 'a line of a package is never changed');
END;

CREATE TRIGGER package_line_never_removed BEFORE DELETE ON package_line
BEGIN
  SELECT RAISE(ABORT, 'a line of a package is never removed');
END;
