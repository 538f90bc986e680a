-- Lines of one person, by the national id that they share.
CREATE INDEX borrower_private_person ON borrower_private (trim(national_id)) WHERE national_id IS NOT NULL;
