-- What was written off and recovered, found without reading every month's rows.

-- A line has an amount written off once in its life, so few rows are in here.
CREATE INDEX month_loss ON month (month, charged_off, recovered) WHERE charged_off > 0 OR recovered > 0;
