package org.limitdesk.domain.decision;

import org.jspecify.annotations.Nullable;

/**
 * What is not as somebody saw it.
 *
 * @param field its name; for a value of the frozen inputs its path from {@code frozen}, as in
 *     {@code frozen/month/balance}
 * @param seen the value that was seen, money in fen; null where there was none
 * @param now the value in force; null where there is none
 */
public record FieldChange(String field, @Nullable String seen, @Nullable String now) {}
