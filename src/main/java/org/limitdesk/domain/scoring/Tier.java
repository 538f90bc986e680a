package org.limitdesk.domain.scoring;

import org.limitdesk.domain.Code;

/** A band of scores (风险等级), from the least risk to the most. */
public enum Tier implements Code {
  LOW,
  MEDIUM,
  HIGH
}
