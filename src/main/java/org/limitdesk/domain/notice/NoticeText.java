package org.limitdesk.domain.notice;

import java.util.List;

/** A notice in words, ready to be read. */
public record NoticeText(String title, List<Block> blocks) {
  public NoticeText {
    blocks = List.copyOf(blocks);
  }

  /** A heading, or a paragraph on one line. */
  public record Block(boolean isHeading, String words) {}

  /** All of it as plain text. */
  public String text() {
    StringBuilder text = new StringBuilder(title);
    blocks.forEach(each -> text.append(each.isHeading() ? "\n\n" : "\n").append(each.words()));
    return text.append('\n').toString();
  }
}
