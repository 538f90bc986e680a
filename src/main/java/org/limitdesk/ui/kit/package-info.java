/**
 * What every screen is made with. To add a screen {@code Xxx}, make a folder {@code ui.xxx} with
 * four small files and copy the way of {@code ui.settings}:
 *
 * <ol>
 *   <li>{@code XxxModel}: JavaFX properties and domain values, nothing else.
 *   <li>{@code XxxController}: calls workflows through {@link org.limitdesk.ui.kit.OpenBook} or
 *       {@link org.limitdesk.ui.kit.Background} and writes the model; no node, no stage.
 *   <li>{@code XxxView.fxml}: the layout; texts as {@code %key}, styles as classes of {@code
 *       base.css}, colours as looked-up names of {@code light.css} and {@code dark.css}.
 *   <li>{@code XxxView}: a {@link org.limitdesk.ui.kit.Screen}; loads the layout with {@link
 *       org.limitdesk.ui.kit.Fxml}, binds nodes to the model in {@code attach}, closes its {@link
 *       org.limitdesk.ui.kit.Subscriptions} in {@code detach}.
 * </ol>
 *
 * <p>Then: its keys into {@code messages.properties} and {@code messages_zh.properties}, its entry
 * into the list of screens in {@code app}, a test of the controller with {@code
 * Background.atOnce()}, and one that it goes away after it is closed.
 *
 * <p>Numbers and days are written by {@link org.limitdesk.ui.kit.Numbers} and {@link
 * org.limitdesk.ui.kit.Dates} alone; threads start in {@link org.limitdesk.ui.kit.Background}
 * alone.
 */
@NullMarked
package org.limitdesk.ui.kit;

import org.jspecify.annotations.NullMarked;
