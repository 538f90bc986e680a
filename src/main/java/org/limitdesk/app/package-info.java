/**
 * The composition root: builds everything by constructor, runs it, closes it down. Enter at {@link
 * org.limitdesk.app.Program}.
 */
@NullMarked
package org.limitdesk.app;

import org.jspecify.annotations.NullMarked;
