package org.limitdesk.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.FlowRates;
import org.limitdesk.domain.trend.LossForecast;

/**
 * A book's flows and what they forecast.
 *
 * @param flows a month each, rising
 * @param month whose lines the forecast is of, yyyymm; 0 without one
 * @param forecast null where no two months follow each other
 */
public record FlowBoard(List<FlowRates> flows, int month, @Nullable LossForecast forecast) {}
