-- The wording of notices: written by a supervisor, put in force by another. Of each language the newest that was confirmed is in force;
-- without any, the one that the program ships.
CREATE TABLE template (
  template INTEGER NOT NULL PRIMARY KEY,
  language TEXT    NOT NULL CHECK (language IN ('en', 'zh')),
  text     TEXT    NOT NULL CHECK (trim(text) <> ''),
  maker    INTEGER NOT NULL,
  at       INTEGER NOT NULL CHECK (at > 0),
  seq      INTEGER NOT NULL UNIQUE REFERENCES entry
) STRICT;

CREATE TABLE template_approval (
  template INTEGER NOT NULL PRIMARY KEY REFERENCES template,
  maker    INTEGER NOT NULL,
  checker  INTEGER NOT NULL CHECK (checker <> maker),
  result   TEXT    NOT NULL CHECK (result IN ('confirmed', 'returned')),
  at       INTEGER NOT NULL CHECK (at > 0),
  seq      INTEGER NOT NULL UNIQUE REFERENCES entry
) STRICT;

CREATE TRIGGER template_only_added BEFORE INSERT ON template
WHEN NEW.template <> (SELECT coalesce(max(template), 0) + 1 FROM template) OR NEW.seq <> (SELECT max(seq) FROM entry)
  OR EXISTS (SELECT 1 FROM template WHERE seq = NEW.seq)
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND json_extract(CAST(body AS TEXT), '$.kind') = 'template')
BEGIN
  SELECT RAISE(ABORT, 'a template is only ever added, with its entry');
END;

CREATE TRIGGER template_by_a_supervisor BEFORE INSERT ON template
WHEN NOT EXISTS (SELECT 1 FROM user u WHERE user = NEW.maker AND active = 1
  AND version = (SELECT max(version) FROM user WHERE user = u.user) AND ',' || roles || ',' LIKE '%,supervisor,%')
BEGIN
  SELECT RAISE(ABORT, 'a supervisor writes a template');
END;

CREATE TRIGGER template_never_changed BEFORE UPDATE ON template
BEGIN
  SELECT RAISE(ABORT, 'a template is never changed');
END;

CREATE TRIGGER template_never_removed BEFORE DELETE ON template
BEGIN
  SELECT RAISE(ABORT, 'a template is never removed');
END;

CREATE TRIGGER template_approval_only_added BEFORE INSERT ON template_approval
WHEN NEW.seq <> (SELECT max(seq) FROM entry)
  OR EXISTS (SELECT 1 FROM template_approval WHERE template = NEW.template OR seq = NEW.seq)
  OR NEW.maker IS NOT (SELECT maker FROM template WHERE template = NEW.template)
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND json_extract(CAST(body AS TEXT), '$.kind') = 'template_approval')
BEGIN
  SELECT RAISE(ABORT, 'a template is confirmed or returned once, with its entry');
END;

CREATE TRIGGER template_approval_by_a_supervisor BEFORE INSERT ON template_approval
WHEN NOT EXISTS (SELECT 1 FROM user u WHERE user = NEW.checker AND active = 1
  AND version = (SELECT max(version) FROM user WHERE user = u.user) AND ',' || roles || ',' LIKE '%,supervisor,%')
BEGIN
  SELECT RAISE(ABORT, 'another supervisor confirms a template');
END;

CREATE TRIGGER template_approval_never_changed BEFORE UPDATE ON template_approval
BEGIN
  SELECT RAISE(ABORT, 'a second approval is never changed');
END;

CREATE TRIGGER template_approval_never_removed BEFORE DELETE ON template_approval
BEGIN
  SELECT RAISE(ABORT, 'a second approval is never removed');
END;
