/**
 * The policy (政策): a versioned document of rules, as immutable records. It says which signals are
 * raised, what is proposed, how far a limit may fall, who may decide it alone and what losses are
 * reckoned with. Enter at {@link org.limitdesk.domain.policy.Policy}.
 */
@NullMarked
package org.limitdesk.domain.policy;

import org.jspecify.annotations.NullMarked;
