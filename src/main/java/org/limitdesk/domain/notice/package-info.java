/**
 * What a borrower is told of a change: {@link org.limitdesk.domain.notice.PrincipalReasons} finds
 * why, {@link org.limitdesk.domain.notice.ReasonLinter} reads the words before anybody else does,
 * and {@link org.limitdesk.domain.notice.NoticeTiming} says from when.
 */
@NullMarked
package org.limitdesk.domain.notice;

import org.jspecify.annotations.NullMarked;
