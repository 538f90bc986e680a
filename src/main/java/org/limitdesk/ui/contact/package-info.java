/**
 * The form by which a contact with a borrower is noted, wherever one stands: a profile or the work
 * lists of collections. Enter at {@link org.limitdesk.ui.contact.ContactForm}.
 */
@NullMarked
package org.limitdesk.ui.contact;

import org.jspecify.annotations.NullMarked;
