/**
 * Scores what a policy would have done in a past month against what became of the lines. Enter at
 * {@link org.limitdesk.domain.backtest.Aftermath} (what became of them) and {@link
 * org.limitdesk.domain.backtest.Verdict} (what that makes of the policy).
 */
@NullMarked
package org.limitdesk.domain.backtest;

import org.jspecify.annotations.NullMarked;
