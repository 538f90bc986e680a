-- The core system keeps the order in which it is told: an older decision on a line does not go out after a later one was made.
CREATE TRIGGER release_in_order BEFORE INSERT ON release
WHEN NEW.key <> '' AND EXISTS (SELECT 1 FROM decision d JOIN "case" c ON c."case" = d."case"
  JOIN "case" later ON later.borrower = c.borrower AND later."case" > c."case"
  JOIN decision since ON since."case" = later."case"
  WHERE d.decision = NEW.decision AND since.kind IN ('approve', 'override', 'keep')
    AND since.decision = (SELECT max(decision) FROM decision WHERE "case" = since."case"))
BEGIN
  SELECT RAISE(ABORT, 'a later decision stands on the line');
END;
