/**
 * What a borrower is told of a change, in words and on paper. Enter at {@link
 * org.limitdesk.report.notice.ReasonSentences}.
 */
@NullMarked
package org.limitdesk.report.notice;

import org.jspecify.annotations.NullMarked;
