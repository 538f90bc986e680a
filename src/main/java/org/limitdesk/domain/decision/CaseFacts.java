package org.limitdesk.domain.decision;

import java.time.LocalDate;

/**
 * A case as it stands, or as somebody saw it.
 *
 * @param id the case's number
 * @param borrower the borrower's key
 * @param borrowerId the borrower's id, as the lender writes it
 * @param proposal the proposal's number
 * @param proposed what the proposal says
 * @param version rises with every change of the case
 * @param frozen what the proposal stands on, as JSON: the values, the card, the policy, the trace
 */
public record CaseFacts(
    long id,
    int borrower,
    String borrowerId,
    long proposal,
    Proposed proposed,
    CaseState state,
    LocalDate due,
    long version,
    String frozen) {}
