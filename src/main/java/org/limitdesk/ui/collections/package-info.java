/**
 * Collections: the work list of each stage and what came of it. Enter at {@link
 * org.limitdesk.ui.collections.CollectionsView}.
 */
@NullMarked
package org.limitdesk.ui.collections;

import org.jspecify.annotations.NullMarked;
