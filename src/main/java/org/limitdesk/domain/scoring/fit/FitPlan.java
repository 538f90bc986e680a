package org.limitdesk.domain.scoring.fit;

import org.limitdesk.domain.scoring.CardTerms;

/** What is decided before a card is fitted: its name and terms, what it may look at, and how. */
public record FitPlan(
    String name, String version, CardTerms terms, Candidates candidates, FitSettings settings) {}
