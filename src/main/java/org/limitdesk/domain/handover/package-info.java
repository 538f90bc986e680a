/**
 * Decisions on their way to a supervisor at another desk, and what they say of them on its way
 * back: two signed files and the check of each. Enter at {@link
 * org.limitdesk.domain.handover.HandOver} and {@link org.limitdesk.domain.handover.Reply}. The page
 * {@code src/site/markdown/hand-over-format.md} says the same for somebody who has only a file.
 */
@NullMarked
package org.limitdesk.domain.handover;

import org.jspecify.annotations.NullMarked;
