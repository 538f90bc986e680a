/**
 * What a card reckons of its fields before it looks at them: PMML's expressions. Each is a small
 * record that says its value for one line; nothing here knows a file. Enter at {@link
 * org.limitdesk.domain.scoring.expression.Expression}.
 */
@NullMarked
package org.limitdesk.domain.scoring.expression;

import org.jspecify.annotations.NullMarked;
