/**
 * The monthly risk report: what each page says is plain data ({@link
 * org.limitdesk.report.monthly.ReportPage}), made of the month's figures by one class a page, and
 * then printed. Enter at {@link org.limitdesk.report.monthly.MonthlyPdf}.
 */
@NullMarked
package org.limitdesk.report.monthly;

import org.jspecify.annotations.NullMarked;
