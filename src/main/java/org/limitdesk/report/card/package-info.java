/**
 * Cards out, as PMML 4.4 {@code Scorecard} documents that any engine can score with. Enter at
 * {@link org.limitdesk.report.card.CardText}.
 */
@NullMarked
package org.limitdesk.report.card;

import org.jspecify.annotations.NullMarked;
