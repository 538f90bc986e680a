package org.limitdesk.workflow.port;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.ApprovalResult;

/** The wordings of notices that the book keeps. Nothing is ever changed. */
public interface Templates {
  /**
   * The one in force; empty where none was ever confirmed.
   *
   * @param language {@code en} or {@code zh}
   * @param decision whose notice is written: once it went out, what was in force then; 0 for now
   */
  Optional<Stored> inForce(String language, long decision);

  /** All of a language, the newest first. */
  List<Stored> versions(String language);

  /** One by its number. */
  Optional<Stored> find(long id);

  /** Keeps one with its entry, and returns once both are safe. */
  Stored submit(String language, String text, long maker, LogStamp stamp);

  /** Keeps what another says of it, with its entry. */
  void answer(Stored template, long checker, ApprovalResult result, LogStamp stamp);

  /**
   * One of them.
   *
   * @param by the name of who wrote it
   * @param at when, in milliseconds since 1970 UTC
   * @param result null while it waits for another
   */
  record Stored(
      long id,
      String language,
      String text,
      long maker,
      String by,
      long at,
      @Nullable ApprovalResult result) {}
}
