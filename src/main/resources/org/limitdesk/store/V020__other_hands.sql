-- Who had a hand in a decision: who made it, and who confirmed it.
CREATE VIEW decision_hand AS
SELECT decision, maker AS user FROM decision
UNION SELECT subject, checker FROM approval WHERE subject_kind = 'decision' AND result = 'confirmed';

-- Changes of lines that stand: the last word on their case, sent back by nobody.
CREATE VIEW standing_change AS
SELECT c.borrower, d."case", d.decision FROM decision d JOIN "case" c ON c."case" = d."case"
WHERE d.kind IN ('approve', 'override') AND d.decision = (SELECT max(decision) FROM decision WHERE "case" = d."case")
  AND NOT EXISTS (SELECT 1 FROM approval a WHERE a.subject_kind = 'decision' AND a.subject = d.decision AND a.result = 'returned')
  AND NOT EXISTS (SELECT 1 FROM answer a WHERE a.decision = d.decision AND a.result = 'failed');

-- What an appeal found to be taken wrongly is given back by other hands than those that took it, from the first to the last.
CREATE TRIGGER decision_given_back_by_other_hands BEFORE INSERT ON decision
WHEN NEW.kind IN ('approve', 'override', 'keep') AND NEW.corrects IN (SELECT decision FROM reversed_decision)
  AND EXISTS (SELECT 1 FROM decision_hand WHERE decision = NEW.corrects AND user = NEW.maker)
BEGIN
  SELECT RAISE(ABORT, 'whoever decided or confirmed what fell does not decide what is given back');
END;

CREATE TRIGGER approval_given_back_by_other_hands BEFORE INSERT ON approval
WHEN NEW.subject_kind = 'decision' AND EXISTS (SELECT 1 FROM decision d JOIN decision_hand h ON h.decision = d.corrects
  WHERE d.decision = NEW.subject AND d.corrects IN (SELECT decision FROM reversed_decision) AND h.user = NEW.checker)
BEGIN
  SELECT RAISE(ABORT, 'whoever decided or confirmed what fell does not confirm what is given back');
END;

-- It does not undo what was decided of the line since, on another case.
CREATE TRIGGER decision_given_back_of_the_line_as_it_was BEFORE INSERT ON decision
WHEN NEW.kind IN ('approve', 'override', 'keep') AND NEW.corrects IN (SELECT decision FROM reversed_decision)
  AND EXISTS (SELECT 1 FROM standing_change s JOIN "case" c ON c.borrower = s.borrower
    WHERE c."case" = NEW."case" AND s."case" <> c."case" AND s.decision > NEW.corrects)
BEGIN
  SELECT RAISE(ABORT, 'a later decision stands on the line');
END;

CREATE TRIGGER release_given_back_of_the_line_as_it_was BEFORE INSERT ON release
WHEN EXISTS (SELECT 1 FROM decision d JOIN "case" c ON c."case" = d."case"
  JOIN standing_change s ON s.borrower = c.borrower AND s."case" <> c."case" AND s.decision > d.corrects
  WHERE d.decision = NEW.decision AND d.corrects IN (SELECT decision FROM reversed_decision))
BEGIN
  SELECT RAISE(ABORT, 'a later decision stands on the line');
END;
