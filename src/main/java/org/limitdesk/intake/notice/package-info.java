/** Reads the wordings of notices: those that ship with the program, and a lender's own. */
@NullMarked
package org.limitdesk.intake.notice;

import org.jspecify.annotations.NullMarked;
