package org.limitdesk.domain.scoring.characteristic;

import java.util.function.ToDoubleFunction;

/**
 * A characteristic that is a number.
 *
 * @param value NaN where it is missing
 */
public record DerivedNumber(
    String name, String unit, String meaning, ToDoubleFunction<LineView> value)
    implements DerivedCharacteristic {}
