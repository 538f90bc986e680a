package org.limitdesk.intake.csv;

import java.io.IOException;

/** The part of a file that is in memory: characters from the next unread one on. */
final class CharWindow {
  private static final int CAPACITY = 256 * 1024;
  private static final int SURROGATE_PAIR = 2;

  private final CharFeed feed;
  private final char[] chars = new char[CAPACITY];
  private int start;
  private int limit;
  private boolean ended;

  CharWindow(CharFeed feed) {
    this.feed = feed;
  }

  char[] chars() {
    return chars;
  }

  /** Where the unread characters start. */
  int start() {
    return start;
  }

  /** Where they end. */
  int limit() {
    return limit;
  }

  /** Whether the file has nothing after {@link #limit()}. */
  boolean ended() {
    return ended;
  }

  void moveTo(int position) {
    start = position;
  }

  /** The unread character that many places on. */
  char at(int offset) {
    return chars[start + offset];
  }

  /** Reads on; false when the window is full or the file has ended. Moves what is unread. */
  boolean fill() throws IOException {
    if (ended || CAPACITY - (limit - start) < SURROGATE_PAIR) {
      return false;
    }
    System.arraycopy(chars, start, chars, 0, limit - start);
    limit -= start;
    start = 0;
    int count = feed.read(chars, limit, CAPACITY - limit);
    ended = count < 0;
    limit += Math.max(count, 0);
    return true;
  }

  /** Whether there are at least so many unread characters, reading on if need be. */
  boolean has(int count) throws IOException {
    while (limit - start < count) {
      if (!fill()) {
        return false;
      }
    }
    return true;
  }

  /** Passes over one line end, if one stands here. */
  boolean skipLineEnd() throws IOException {
    char c = at(0);
    if (c != '\n' && c != '\r') {
      return false;
    }
    int length = c == '\r' && has(2) && at(1) == '\n' ? 2 : 1;
    start += length;
    return true;
  }

  /** Passes over everything up to and including the next line end. */
  void skipLine() throws IOException {
    while (has(1)) {
      while (start < limit && at(0) != '\n' && at(0) != '\r') {
        start++;
      }
      if (start < limit) {
        skipLineEnd();
        return;
      }
    }
  }

  /** The text from a place up to the end of its line, at most so long. */
  String restOfLine(int from, int longest) {
    int end = from;
    int most = Math.min(limit, from + longest);
    while (end < most && chars[end] != '\n' && chars[end] != '\r') {
      end++;
    }
    return new String(chars, from, end - from);
  }
}
