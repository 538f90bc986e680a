package org.limitdesk.domain.scoring.fit;

import org.limitdesk.domain.borrower.LineHistory;

/**
 * A line at a month, and what became of it.
 *
 * @param settled whether what became of it is clear: neither good nor bad where the worst of the
 *     months that followed was 31 to 90 days
 */
public record KnownLine(LineHistory line, boolean bad, boolean settled) {}
