package org.limitdesk.domain.borrower;

import org.jspecify.annotations.Nullable;

/**
 * One draw.
 *
 * @param drawnAt local time, yyyymmddhhmmss
 * @param amount fen
 * @param payeeKind the place in the codes of {@code draws.payee_kind}, -1 where not known
 */
public record DrawFacts(long drawnAt, long amount, @Nullable String purpose, int payeeKind) {}
