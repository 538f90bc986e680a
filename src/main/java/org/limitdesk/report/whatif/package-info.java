/**
 * A trial of a policy on paper: one page as PDF, and a table with everything as CSV. Enter at
 * {@link org.limitdesk.report.whatif.TrialPdf} and {@link org.limitdesk.report.whatif.TrialCsv}.
 */
@NullMarked
package org.limitdesk.report.whatif;

import org.jspecify.annotations.NullMarked;
