/**
 * What a borrower is told of a change: {@link org.limitdesk.domain.notice.PrincipalReasons} finds
 * why, {@link org.limitdesk.domain.notice.ReasonLinter} reads the words before anybody else does,
 * {@link org.limitdesk.domain.notice.NoticeTiming} says from when, and {@link
 * org.limitdesk.domain.notice.NoticeTemplate} is the wording around it.
 */
@NullMarked
package org.limitdesk.domain.notice;

import org.jspecify.annotations.NullMarked;
