package org.limitdesk.domain.trend.alarm;

import org.limitdesk.domain.Code;

/** What an alarm is about. Codes stand in the log: none is ever taken away. */
public enum AlarmRule implements Code {
  /** 30+ by balance beyond the band of its own months before. */
  RATE_30,
  /** 30+ by balance over a limit that somebody set. */
  RATE_30_LIMIT,
  /** 90+ by balance rose month after month. */
  RATE_90_RISING,
  /** Of M0 to M1 (入催率), by balance, outside its band. */
  ROLL_M0,
  /** Of M1 onward, by balance, outside its band. */
  ROLL_M1,
  /** Of M2 onward, by balance, outside its band. */
  ROLL_M2,
  /** A month of opening whose lines went bad more often than those before it at the same age. */
  COHORT
}
