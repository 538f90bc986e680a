/**
 * The rules of the house, as tests: which room may use which, what a room may not touch, and how
 * the source files look. Enter at {@link org.limitdesk.architecture.RoomsTest}.
 */
@NullMarked
package org.limitdesk.architecture;

import org.jspecify.annotations.NullMarked;
