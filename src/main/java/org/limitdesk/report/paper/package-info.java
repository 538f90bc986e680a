/**
 * Paper that words, boxes and pictures are put on at places. Enter at {@link
 * org.limitdesk.report.paper.Page}; what a report says stands in the report's own package.
 */
@NullMarked
package org.limitdesk.report.paper;

import org.jspecify.annotations.NullMarked;
