package org.limitdesk.domain.policy;

import java.util.Optional;
import org.limitdesk.domain.Code;

/** What comes first when a limit falls: advance notice invites draw-down. */
public enum NoticeMode implements Code {
  /** 先告知: the borrower is told, and the limit changes days later. */
  NOTICE_FIRST,
  /** 临时管控: draws are held at once, then the borrower is told, and the limit changes days later. */
  HOLD_FIRST,
  /** The limit changes at once, and the borrower is told on the same day. */
  AT_ONCE;

  /** The mode of that word; empty for another word. */
  public static Optional<NoticeMode> named(String code) {
    return Code.find(NoticeMode.class, code);
  }
}
