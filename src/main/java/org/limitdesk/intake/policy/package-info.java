/**
 * Policies as their authors write them (see {@code policy.md}), read from YAML into the domain's
 * records; whatever is wrong is named with its line and column. Enter at {@link
 * org.limitdesk.intake.policy.Policies}.
 */
@NullMarked
package org.limitdesk.intake.policy;

import org.jspecify.annotations.NullMarked;
