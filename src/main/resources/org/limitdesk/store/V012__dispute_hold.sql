-- A dispute holds a cut at every door, and not only where it is decided and released: one that was released before the dispute is not sent,
-- one that waits is not confirmed, and after a record was found wrong the line is assessed anew first.
DROP TRIGGER decision_not_while_disputed;
DROP TRIGGER release_not_while_disputed;

-- Cases that no cut is decided on: their borrower disputes a record, or one was found wrong and the case still stands on what was
-- assessed before that. But not where the borrower is flagged for fraud (0) or deceased (1): those have their own route.
CREATE VIEW held_case AS
SELECT c."case" FROM "case" c JOIN proposal p ON p.proposal = c.proposal JOIN assessment a ON a.assessment = p.assessment
WHERE EXISTS (SELECT 1 FROM dispute d LEFT JOIN dispute_answer w ON w.dispute = d.dispute
    WHERE d.borrower = c.borrower AND (w.dispute IS NULL OR w.result = 'record_wrong' AND w.at >= a.at))
  AND NOT EXISTS (SELECT 1 FROM flag f WHERE f.borrower = c.borrower AND f.kind IN (0, 1) AND f."to" IS NULL
    AND f.generation = (SELECT max(generation) FROM flag WHERE borrower = f.borrower AND kind = f.kind AND "from" = f."from"));

-- Cuts that are not confirmed, released or sent while their case is held; what stands on a ground of the contract, which has its own
-- evidence and is confirmed by another, or was asked for by the borrower, is none of them.
CREATE VIEW held_decision AS
SELECT d.decision FROM decision d JOIN held_case h ON h."case" = d."case"
WHERE d.kind IN ('approve', 'override') AND d.action IN ('reduce', 'suspend', 'recall')
  AND d.reason NOT IN ('contract_breach', 'funds_misused', 'false_information', 'borrower_asked');

CREATE TRIGGER decision_not_while_disputed BEFORE INSERT ON decision
WHEN NEW.kind IN ('approve', 'override') AND NEW.action IN ('reduce', 'suspend', 'recall') AND NEW.reason <> 'borrower_asked'
  AND (NEW.second = '' OR NEW.reason NOT IN ('contract_breach', 'funds_misused', 'false_information'))
  AND EXISTS (SELECT 1 FROM held_case WHERE "case" = NEW."case")
BEGIN
  SELECT RAISE(ABORT, 'a line is not cut while a dispute is open');
END;

CREATE TRIGGER approval_not_while_disputed BEFORE INSERT ON approval
WHEN NEW.subject_kind = 'decision' AND NEW.result = 'confirmed'
  AND EXISTS (SELECT 1 FROM held_decision WHERE decision = NEW.subject)
BEGIN
  SELECT RAISE(ABORT, 'a cut is not confirmed while a dispute is open');
END;

CREATE TRIGGER release_not_while_disputed BEFORE INSERT ON release
WHEN NEW.key <> '' AND EXISTS (SELECT 1 FROM held_decision WHERE decision = NEW.decision)
BEGIN
  SELECT RAISE(ABORT, 'a cut does not go out while a dispute is open');
END;

CREATE TRIGGER instruction_not_while_disputed BEFORE INSERT ON instruction
WHEN EXISTS (SELECT 1 FROM held_decision WHERE decision = NEW.decision)
BEGIN
  SELECT RAISE(ABORT, 'a cut does not leave while a dispute is open');
END;
