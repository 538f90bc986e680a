/** Files of published series. Enter at {@link org.limitdesk.intake.reference.ReferenceFile}. */
@NullMarked
package org.limitdesk.intake.reference;

import org.jspecify.annotations.NullMarked;
