/**
 * What a supervisor and an auditor look at: decisions that wait for a second approval, overrides
 * and what became of them, and whether the log is whole. Enter at {@link
 * org.limitdesk.ui.oversight.OversightView}.
 */
@NullMarked
package org.limitdesk.ui.oversight;

import org.jspecify.annotations.NullMarked;
