/**
 * What leaves the desk to be read: plain data in, text or a file out. Enter at {@link
 * org.limitdesk.report.SignalSentences} for the words of signals.
 */
@NullMarked
package org.limitdesk.report;

import org.jspecify.annotations.NullMarked;
