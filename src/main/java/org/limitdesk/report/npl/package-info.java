/**
 * Packages of bad lines on paper and in files: {@link org.limitdesk.report.npl.PackageSheetRows}
 * has the figures of a transfer notice, {@link org.limitdesk.report.npl.PackageCsv} and {@link
 * org.limitdesk.report.npl.PackagePdf} write them.
 */
@NullMarked
package org.limitdesk.report.npl;

import org.jspecify.annotations.NullMarked;
