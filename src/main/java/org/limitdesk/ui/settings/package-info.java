/**
 * The settings of this computer: theme, language, keys. Also the example of how a screen is made:
 * model, controller, layout, view. Enter at {@link org.limitdesk.ui.settings.SettingsView}.
 */
@NullMarked
package org.limitdesk.ui.settings;

import org.jspecify.annotations.NullMarked;
