/**
 * The frame around the screens: rail, top bar, status bar, keys, command palette. It knows no
 * screen; which there are is said in {@code app}. Enter at {@link
 * org.limitdesk.ui.shell.ShellView}.
 */
@NullMarked
package org.limitdesk.ui.shell;

import org.jspecify.annotations.NullMarked;
