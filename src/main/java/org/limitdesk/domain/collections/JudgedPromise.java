package org.limitdesk.domain.collections;

/**
 * A promise with what became of it.
 *
 * @param paid what of it was paid, fen, never more than it; 0 while it is open
 */
public record JudgedPromise(Promise promise, PromiseState state, long paid) {}
