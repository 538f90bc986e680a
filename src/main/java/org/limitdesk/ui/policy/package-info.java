/**
 * The policy in force, as it was published: matrix, factors, guard rails, authority, rules and the
 * rates that a loss is reckoned with. Enter at {@link org.limitdesk.ui.policy.PolicyView}.
 */
@NullMarked
package org.limitdesk.ui.policy;

import org.jspecify.annotations.NullMarked;
