package org.limitdesk.workflow;

import java.util.List;
import java.util.Map;
import org.limitdesk.domain.trend.MonthLoss;

/**
 * What a book cost month by month.
 *
 * @param areChargeOffsTold whether the book tells what was written off; without it there is no rate
 * @param areRecoveriesTold whether it tells what was recovered
 * @param months the whole book
 * @param segments the same by the name of a segment; empty where none were asked for
 */
public record BookLosses(
    boolean areChargeOffsTold,
    boolean areRecoveriesTold,
    List<MonthLoss> months,
    Map<String, List<MonthLoss>> segments) {}
