/**
 * Early warning: rules that look at the delinquency of a book month by month and say where it is
 * beyond what its own past explains. {@link org.limitdesk.domain.trend.alarm.AlarmWatch} reads the
 * months, {@link org.limitdesk.domain.trend.alarm.EarlyWarning} has the rules and their terms,
 * {@link org.limitdesk.domain.trend.alarm.Told} puts in order what they found. An alarm is a reason
 * to look and no proof.
 */
@NullMarked
package org.limitdesk.domain.trend.alarm;

import org.jspecify.annotations.NullMarked;
