package org.limitdesk.bench.fit;

import java.util.Set;
import org.limitdesk.domain.scoring.CardTerms;

/**
 * What is decided before a card is fitted.
 *
 * @param leftOut characteristics that the card must not look at
 * @param mediumFrom share of the lines below the medium tier
 * @param lowFrom share of the lines below the low tier
 */
public record CardPlan(
    String name,
    String version,
    CardTerms terms,
    Set<String> leftOut,
    double mediumFrom,
    double lowFrom) {}
