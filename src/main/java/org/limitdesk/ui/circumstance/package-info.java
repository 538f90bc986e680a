/** What is to be known of a borrower beside the figures. */
@NullMarked
package org.limitdesk.ui.circumstance;

import org.jspecify.annotations.NullMarked;
