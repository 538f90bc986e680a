/**
 * Early warning: rules that look at the delinquency of a book month by month and say where it is
 * beyond what its own past explains. Enter at {@link
 * org.limitdesk.domain.trend.alarm.EarlyWarning}. An alarm is a reason to look and no proof.
 */
@NullMarked
package org.limitdesk.domain.trend.alarm;

import org.jspecify.annotations.NullMarked;
