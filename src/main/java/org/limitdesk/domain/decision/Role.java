package org.limitdesk.domain.decision;

import org.limitdesk.domain.Code;

/** What a person is at the desk. One person may be several. */
public enum Role implements Code {
  /** 风险专员: decides proposals. */
  OFFICER,
  /** 风险主管: gives the second approval, and may decide. */
  SUPERVISOR,
  /** Writes policies and cards. */
  POLICY_OWNER,
  /** Reads everything and changes nothing. */
  AUDITOR,
  /** Keeps the users and the settings; sees no borrower by that role alone. */
  ADMINISTRATOR
}
