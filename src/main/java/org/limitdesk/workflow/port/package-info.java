/**
 * What a workflow needs of a store. Enter at {@link org.limitdesk.workflow.port.Shelf}, which opens
 * a {@link org.limitdesk.workflow.port.Book}.
 */
@NullMarked
package org.limitdesk.workflow.port;

import org.jspecify.annotations.NullMarked;
