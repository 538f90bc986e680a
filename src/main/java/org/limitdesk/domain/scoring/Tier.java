package org.limitdesk.domain.scoring;

/** A band of scores (风险等级), from the least risk to the most. */
public enum Tier {
  LOW,
  MEDIUM,
  HIGH
}
