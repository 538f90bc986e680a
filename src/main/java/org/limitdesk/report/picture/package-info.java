/**
 * Pictures made of outlines and words, before they are a file of some kind. Enter at {@link
 * org.limitdesk.report.picture.Picture}; it knows no toolkit, so that a chart can be written by
 * what writes reports.
 */
@NullMarked
package org.limitdesk.report.picture;

import org.jspecify.annotations.NullMarked;
