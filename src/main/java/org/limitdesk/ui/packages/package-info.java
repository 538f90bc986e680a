/**
 * Packages of bad lines for transfer: chosen by a rule, kept for good, taken out as files. Enter at
 * {@link org.limitdesk.ui.packages.PackagesView}.
 */
@NullMarked
package org.limitdesk.ui.packages;

import org.jspecify.annotations.NullMarked;
