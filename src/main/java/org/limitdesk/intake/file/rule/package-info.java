/**
 * What the values of one row must satisfy together; one small class for each check. Enter at {@link
 * org.limitdesk.intake.file.rule.RowRules}.
 */
@NullMarked
package org.limitdesk.intake.file.rule;

import org.jspecify.annotations.NullMarked;
