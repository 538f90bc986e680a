/**
 * Collections (催收): which stage an overdue line is in, how it is to be worked, what its borrower
 * promised and whether that was kept, when borrowers may be contacted, and what came of it by
 * stage. Enter at {@link org.limitdesk.domain.collections.Stage}.
 */
@NullMarked
package org.limitdesk.domain.collections;

import org.jspecify.annotations.NullMarked;
