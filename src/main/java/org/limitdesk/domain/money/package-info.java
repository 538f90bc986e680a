/** Money as whole fen and what may be done to it; rounding stands here and nowhere else. */
@NullMarked
package org.limitdesk.domain.money;

import org.jspecify.annotations.NullMarked;
