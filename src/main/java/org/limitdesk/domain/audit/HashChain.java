package org.limitdesk.domain.audit;

import java.util.HashMap;
import java.util.Map;

/** How an entry is bound to the one before it. */
public final class HashChain {
  private static final String PREFIX = "limitdesk.log.v1\n";

  private HashChain() {}

  /**
   * The entry that follows on this head.
   *
   * @throws CanonicalJsonException where the draft has a value that the log has no form for
   */
  public static LogEntry append(LogHead head, LogDraft draft) {
    Map<String, Hash> texts = new HashMap<>();
    draft.texts().forEach((name, text) -> texts.put(name, text.hash()));
    long seq = head.seq() + 1;
    byte[] body =
        new LogBody(seq, head.hash(), draft.at(), draft.actor(), draft.kind(), draft.data(), texts)
            .bytes();
    return new LogEntry(seq, body, hashOf(body).bytes());
  }

  /** The hash of an entry with this body. */
  public static Hash hashOf(byte[] body) {
    return Hash.over(PREFIX, body);
  }
}
