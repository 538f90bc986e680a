/**
 * The notice of a decided cut, read before it is written: a dialog that any screen with a case
 * opens. Enter at {@link org.limitdesk.ui.notice.Notices}.
 */
@NullMarked
package org.limitdesk.ui.notice;

import org.jspecify.annotations.NullMarked;
