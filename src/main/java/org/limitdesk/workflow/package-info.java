/**
 * One class per act of a user, read from top to bottom. What they need of a store stands in {@code
 * workflow.port}.
 */
@NullMarked
package org.limitdesk.workflow;

import org.jspecify.annotations.NullMarked;
