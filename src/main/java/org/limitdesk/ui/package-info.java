/**
 * The desk: a window with a frame ({@code ui.shell}) around screens, one folder each. A screen
 * talks to workflows and their ports and never to a store or a file.
 *
 * <p>A newcomer who wants to add a screen reads {@link org.limitdesk.ui.kit}, copies {@link
 * org.limitdesk.ui.settings}, and adds one entry to the list of screens in {@code app}. How a
 * screen lives:
 *
 * <ul>
 *   <li>It is built at the first visit, with the {@link org.limitdesk.ui.kit.Workplace} of the
 *       person who is signed in and the workflows that it calls.
 *   <li>{@code attach} and {@code detach} are called whenever it comes and goes; what it listens to
 *       is closed with its {@link org.limitdesk.ui.kit.Subscriptions}, and so are its jobs.
 *   <li>Its {@code keys()} work while it is shown and stand in the list under {@code ?} and in the
 *       command palette, so a key is written down once.
 *   <li>Counts go to {@link org.limitdesk.ui.kit.Status}, acts to {@link
 *       org.limitdesk.ui.kit.Toasts}, dialogs to {@link org.limitdesk.ui.kit.Dialogs}; another
 *       screen is reached through {@link org.limitdesk.ui.kit.Places}.
 *   <li>A failure becomes a {@link org.limitdesk.ui.kit.Trouble} with a code, shown by an {@link
 *       org.limitdesk.ui.kit.ErrorPane}, never a stack trace.
 * </ul>
 */
@NullMarked
package org.limitdesk.ui;

import org.jspecify.annotations.NullMarked;
