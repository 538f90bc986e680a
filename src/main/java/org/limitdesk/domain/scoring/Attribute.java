package org.limitdesk.domain.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One bin of a characteristic.
 *
 * @param points what a line in this bin gets
 * @param reasonCode beats that of the characteristic; null where only that one counts
 */
public record Attribute(Condition condition, BigDecimal points, @Nullable String reasonCode) {}
