/**
 * The same workflows from a terminal; no rule of its own. Enter at {@link
 * org.limitdesk.cli.CommandLineDesk}.
 */
@NullMarked
package org.limitdesk.cli;

import org.jspecify.annotations.NullMarked;
