package org.limitdesk.workflow;

import org.limitdesk.domain.Code;

/** Where a policy stands on a business date. */
public enum PolicyStanding implements Code {
  /** Nobody is judged by it. */
  DRAFT,
  /** It waits for its second approval. */
  WAITING,
  /** Confirmed, and its day has not come. */
  TO_COME,
  IN_FORCE,
  /** It was in force, or its day passed while another was. */
  RETIRED
}
