package org.limitdesk.domain.collections;

import java.time.LocalDate;

/**
 * A promise to pay (还款承诺), as it was taken in a contact.
 *
 * @param borrower the book's key
 * @param taken the day of the contact
 * @param amount fen
 * @param due by when
 */
public record Promise(int borrower, LocalDate taken, long amount, LocalDate due) {}
