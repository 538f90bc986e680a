package org.limitdesk.domain.scoring;

import org.limitdesk.domain.scoring.expression.Expression;
import org.limitdesk.domain.scoring.expression.ValueType;

/**
 * A field that the card reckons of others; PMML's DerivedField.
 *
 * @param field its place is behind those of the card's own fields and of the derived ones that it
 *     is made of
 * @param type what its value is made to be
 */
public record DerivedField(CardField field, ValueType type, Expression expression) {}
