package org.limitdesk.workflow.port;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.Anchor;
import org.limitdesk.domain.audit.AnchorState;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.audit.LogEntry;
import org.limitdesk.domain.audit.LogHead;

/** The book's append-only log and the anchor kept outside the book. */
public interface BookLog {
  /** Adds an entry at the end; returns after it is committed and the anchor is safe. */
  LogEntry append(LogDraft draft);

  /** The last entry's number and hash. */
  LogHead head();

  /** Every entry as it is stored, in order, each followed by its free texts; nothing is checked. */
  void walk(Visitor visitor);

  /** The same of the entries behind that number. */
  void walk(long behind, Visitor visitor);

  /** Whether an entry of that number is stored with that hash; a log has its beginning. */
  boolean has(LogHead entry);

  /** The anchor of this book in the user's folder; empty where none was kept. */
  Optional<Anchor> anchor();

  /** How the kept anchor stands to this log, whose chain was found sound. */
  AnchorState anchorState();

  /**
   * What tables that are projections of the log hold otherwise than the log says, in plain words;
   * empty where all agree. For a log whose chain was found sound.
   */
  List<String> differencesFromTables();

  /** Takes what is stored, whatever it is. */
  interface Visitor {
    /**
     * An entry.
     *
     * @param signer the name of the key that it is signed by; null for none
     */
    void entry(
        long seq, byte[] body, byte[] hash, @Nullable String signer, byte @Nullable [] signature);

    /** A text beside the entry before; not called for an erased one. */
    void text(long seq, String name, @Nullable String text, byte @Nullable [] salt);
  }
}
