/**
 * The derived characteristics (衍生变量) that a card may look at: a versioned registry from a name to a
 * function of one line as it is known at a month. Enter at {@link
 * org.limitdesk.domain.scoring.characteristic.Characteristics}. Age, gender and region are not
 * among them, nor anything undated about a borrower.
 */
@NullMarked
package org.limitdesk.domain.scoring.characteristic;

import org.jspecify.annotations.NullMarked;
