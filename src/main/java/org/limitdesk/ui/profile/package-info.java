/**
 * One borrower: where the points of the score went, how it came to that, what was repaid, drawn and
 * decided. Enter at {@link org.limitdesk.ui.profile.ProfileView}.
 */
@NullMarked
package org.limitdesk.ui.profile;

import org.jspecify.annotations.NullMarked;
