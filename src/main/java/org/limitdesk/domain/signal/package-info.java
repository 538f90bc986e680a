/**
 * Signals (风险信号): dated evidence that a borrower's risk has changed. Each rule that raises one is
 * one small record with its parameters; all of them read a line as it was known at a month and
 * nothing else. Enter at {@link org.limitdesk.domain.signal.Triggers}.
 */
@NullMarked
package org.limitdesk.domain.signal;

import org.jspecify.annotations.NullMarked;
