/**
 * Review: the worklist with the case beside it, and what an officer decides there. Enter at {@link
 * org.limitdesk.ui.review.ReviewView}.
 */
@NullMarked
package org.limitdesk.ui.review;

import org.jspecify.annotations.NullMarked;
